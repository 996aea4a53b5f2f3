// A client on the official SDK for Node.js, for whatever listens at `ADDRESS`: it holds one conversation in which all is
// asked that can be asked of it, and writes what it is told as messages, one a line: events, the calls of its handlers as
// requests, and the results of its own calls as replies.
//
//   node official.mjs ADDRESS TOKEN DIRECTORY PROVIDER       the last is JSON, `null` for none

import { CopilotClient, RuntimeConnection } from "@github/copilot-sdk";

const [address, token, workingDirectory, providerText] = process.argv.slice(2);
const sessionId = "s";
const write = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

let calls = 0;
const call = async (made) => {
    const id = ++calls;
    try {
        const result = await made;
        write({ id, result: result ?? null });
        return result;
    } catch (error) {
        write({ id, error: { message: error.message } });
        return undefined;
    }
};
let asked = 0;
const handler = (name, answer) => async (input) => {
    write({ id: `asked ${++asked}`, method: name, params: JSON.parse(JSON.stringify(input ?? null)) });
    return typeof answer === "function" ? answer(input) : answer;
};
// A hook is told when it runs and where; the rest is what it is asked about.
const hook = (name, answer) => handler(`hook ${name}`, answer);

const client = new CopilotClient({ connection: RuntimeConnection.forUri(address, { connectionToken: token }) });
await client.start();

const parameters = { type: "object", properties: { city: { type: "string" } } };
const session = await client.createSession({
    sessionId,
    model: "m1",
    workingDirectory,
    streaming: true,
    ...(JSON.parse(providerText) ? { provider: JSON.parse(providerText) } : {}),
    tools: [
        {
            name: "get_weather",
            description: "The weather",
            parameters,
            handler: async ({ city }) => {
                write({ id: `asked ${++asked}`, method: "tool get_weather", params: { city } });
                return "sunny";
            },
        },
        {
            name: "free",
            description: "The weather",
            parameters,
            skipPermission: true,
            handler: async () => ({ textResultForLlm: "rainy", resultType: "success" }),
        },
    ],
    commands: [{ name: "deploy", description: "Deploys", handler: handler("command", undefined) }],
    onPermissionRequest: handler("permission", (request) =>
        request.toolName === "get_weather" ? { kind: "approve-once" } : { kind: "reject" },
    ),
    onUserInputRequest: handler("user input", (question) => ({
        answer: question.choices?.[1] ?? "mine",
        wasFreeform: !question.choices,
    })),
    onElicitationRequest: handler("elicitation", { action: "accept", content: { confirmed: true } }),
    onExitPlanModeRequest: handler("exit plan mode", { approved: true }),
    hooks: {
        onSessionStart: hook("session start"),
        onUserPromptSubmitted: hook("prompt submitted", ({ prompt }) =>
            prompt.startsWith("change") ? { modifiedPrompt: "hello instead" } : undefined,
        ),
        onPreToolUse: hook("before a tool", ({ toolArgs }) =>
            toolArgs?.city === "Paris" ? { permissionDecision: "deny", permissionDecisionReason: "no" } : undefined,
        ),
        onPostToolUse: hook("after a tool"),
        onAgentStop: hook("agent stop"),
        onSessionEnd: hook("session end"),
    },
});
session.on((event) => write({ method: "session.event", params: { sessionId, event } }));

// The SDK ends its wait with the error of a turn; the turn goes on to its idle.
const turn = async (prompt) => {
    const idle = new Promise((resolve) => {
        const unsubscribe = session.on("session.idle", () => (unsubscribe(), resolve()));
    });
    await call(session.sendAndWait({ prompt }, 60_000).then((answer) => answer?.data?.content));
    await idle;
};
await turn("hello");
await turn("weather");
await turn("free");
await turn("paris");
await turn("ask");
await turn("ask-freely");
await turn("change this");
await turn("fail");
await turn("end");
await call(session.ui.confirm("Are you sure?"));
await call(session.rpc.commands.execute({ commandName: "deploy", args: "now" }));
await call(session.getEvents().then((events) => events.filter((event) => event.type === "user.message").length));
await call(client.listSessions().then((sessions) => sessions.map((known) => known.sessionId)));
await call(client.getSessionMetadata(sessionId).then((known) => known?.sessionId));
await call(session.rpc.mode.set({ mode: "plan" }));
await call(session.rpc.mode.get());
await turn("plan");
await call(session.rpc.mode.get());
await call(session.rpc.name.set({ name: "mine" }));
await call(session.rpc.name.get());
await call(session.disconnect());
await call(client.resumeSession("nobody", { onPermissionRequest: () => ({ kind: "reject" }) }).then(() => null));
const again = await client.resumeSession(sessionId, { onPermissionRequest: () => ({ kind: "reject" }) });
await call(again.getEvents().then((events) => events.filter((event) => event.type === "user.message").length));
await call(client.deleteSession(sessionId));
await call(client.deleteSession("nobody"));
await client.stop();
