// Sessions in which the agent uses what is not the client's: MCP servers and the runtime's own tools. This SDK has no hooks
// of helpers, and provides no skills.

import { approveAll } from "@github/copilot-sdk";

import { asked, call, events, turn } from "./told.mjs";

const isOfOthers = (tool) => tool === "bash" || tool === "one-echo";

const hooks = {
    onPreToolUse: async ({ toolName, toolArgs }) => {
        asked("hook before a tool", { toolName, toolArgs });
        return toolName === "bash"
            ? { permissionDecision: "allow", permissionDecisionReason: "for a reason" }
            : undefined;
    },
    onPreMcpToolCall: async ({ serverName, toolName, arguments: given }) => {
        asked("hook before a call of a server", { serverName, toolName, arguments: given });
        return { metaToUse: { tag: "red" } };
    },
    // What tools say that are not the client's is not the scripted runtime's to know.
    onPostToolUse: async ({ toolName, toolArgs }) => {
        asked("hook after a tool", { toolName, toolArgs });
        return isOfOthers(toolName) ? { modifiedResult: { textResultForLlm: "hot", resultType: "success" } } : undefined;
    },
};

// The servers are below this address.
export async function hold(client, common, provider, servers) {
    const server = (name) => ({ mcpServers: { [name]: { type: "http", url: `${servers}/${name}` } } });
    const signIn = async ({ serverName, reason, wwwAuthenticateParams }) => {
        asked("sign-in", { serverName, reason, wanted: wwwAuthenticateParams });
        return { kind: "token", accessToken: "not-a-secret", expiresIn: 3600 };
    };
    // Whether its handler is called before the hooks that follow is this SDK's affair.
    const onPermissionRequest = approveAll;
    for (const [sessionId, config, prompts] of [
        ["signed", { ...server("signed"), onMcpAuthRequest: signIn }, ["hello"]],
        ["served", { ...server("one"), hooks, onPermissionRequest }, ["echo", "shell"]],
    ]) {
        const session = await client.createSession({
            ...common,
            ...config,
            sessionId,
            ...(provider ? { provider } : {}),
            onEvent: events(sessionId),
        });
        // The real runtime goes on with a prompt while somebody signs in.
        const isSignedIn = new Promise((resolve) => session.on("mcp.oauth_completed", resolve));
        for (const prompt of prompts) await turn(session, prompt);
        if (config.onMcpAuthRequest) await isSignedIn;
        await call(session.disconnect());
    }
}
