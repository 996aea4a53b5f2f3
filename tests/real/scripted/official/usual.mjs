// The conversation in which all is asked that a session asks by itself.

import { CanvasError, createCanvas } from "@github/copilot-sdk";

import { asked, call, events, handler, hook, turn } from "./told.mjs";

const sessionId = "s";
const parameters = { type: "object", properties: { city: { type: "string" } } };

const free = (name, handler) => ({ name, description: "The weather", parameters, skipPermission: true, handler });

const tools = [
    {
        name: "get_weather",
        description: "The weather",
        parameters,
        handler: async ({ city }) => {
            asked("tool get_weather", { city });
            return "sunny";
        },
    },
    free("free", async () => ({ textResultForLlm: "rainy", resultType: "success" })),
    free("poor", async () => ({ textResultForLlm: "no such city", resultType: "failure", error: "it is unknown" })),
];

const canvas = () =>
    createCanvas({
        id: "board",
        displayName: "Board",
        description: "A board of pieces",
        actions: [
            { name: "move", handler: handler("canvas action", { moved: true }) },
            {
                name: "fly",
                handler: handler("canvas action", () => {
                    throw new CanvasError("no_wings", "it has no wings");
                }),
            },
        ],
        open: handler("canvas open", ({ instanceId }) => {
            if (instanceId === "bad") throw new CanvasError("no_board", "there is no such board");
            return { title: "A board", url: "http://127.0.0.1/board" };
        }),
        onClose: handler("canvas close"),
    });

const hooks = () => {
    let prompt = "";
    let again = false;
    return {
        onSessionStart: hook("session start"),
        onUserPromptSubmitted: hook("prompt submitted", (input) => {
            prompt = input.prompt;
            return prompt.startsWith("change") ? { modifiedPrompt: "hello instead" } : undefined;
        }),
        onUserPromptTransformed: hook("prompt transformed", (input) =>
            input.prompt === "reword"
                ? { modifiedTransformedPrompt: `${input.transformedPrompt} please` }
                : undefined,
        ),
        onPreToolUse: hook("before a tool", ({ toolArgs }) =>
            toolArgs?.city === "Paris" ? { permissionDecision: "deny", permissionDecisionReason: "no" } : undefined,
        ),
        onPostToolUse: hook("after a tool"),
        onPostToolUseFailure: hook("after a failure", { additionalContext: "It often fails." }),
        onAgentStop: hook("agent stop", () => {
            again = !again && prompt === "twice";
            return again ? { decision: "block", reason: "say it again" } : undefined;
        }),
        // The error itself is in words of the model's server.
        onErrorOccurred: ({ error, errorContext, recoverable }) =>
            asked("hook error", { isOfTheModel: error.includes("bad thing"), errorContext, recoverable }),
        onSessionEnd: hook("session end"),
    };
};

const prompts = async (session) =>
    call(session.getEvents().then((events) => events.filter((event) => event.type === "user.message").length));

async function canvases({ rpc: { canvas } }) {
    const input = { size: 3 };
    for (const instanceId of ["one", "bad"]) await call(canvas.open({ canvasId: "board", instanceId, input }));
    for (const actionName of ["move", "fly"]) {
        await call(canvas.action.invoke({ instanceId: "one", actionName, input: { to: "e4" } }));
    }
    await call(canvas.close({ instanceId: "one" }));
}

// A session without hooks: what is asked before a request to the model is asked before the hooks or between them.
async function byItself(client, common, provider) {
    const session = await client.createSession({
        ...common,
        sessionId: "t",
        onEvent: events("t"),
        provider: {
            ...(provider ?? { type: "openai", baseUrl: "http://127.0.0.1:1/v1" }),
            apiKey: undefined,
            bearerTokenProvider: handler("provider token", "not-a-secret"),
        },
        systemMessage: {
            mode: "customize",
            sections: {
                tone: {
                    action: async (content) => {
                        asked("section", { isEmpty: content === "" });
                        return "Speak like a sailor.";
                    },
                },
            },
        },
    });
    await turn(session, "sail");
    await call(session.disconnect());
}

export async function hold(client, common, provider) {
    const session = await client.createSession({
        ...common,
        sessionId,
        ...(provider ? { provider } : {}),
        tools,
        commands: [{ name: "deploy", description: "Deploys", handler: handler("command") }],
        canvases: [canvas()],
        requestCanvasRenderer: true,
        onPermissionRequest: handler("permission", (request) =>
            request.toolName === "get_weather" ? { kind: "approve-once" } : { kind: "reject" },
        ),
        onUserInputRequest: handler("user input", (question) => ({
            answer: question.choices?.[1] ?? "mine",
            wasFreeform: !question.choices,
        })),
        onElicitationRequest: handler("elicitation", { action: "accept", content: { confirmed: true } }),
        onExitPlanModeRequest: handler("exit plan mode", { approved: true }),
        hooks: hooks(),
    });
    session.on(events(sessionId));
    for (const prompt of [
        "hello",
        "weather",
        "free",
        "poor",
        "paris",
        "ask",
        "ask-freely",
        "change this",
        "reword",
        "twice",
        "fail",
        "end",
    ]) {
        await turn(session, prompt);
    }
    await call(session.ui.confirm("Are you sure?"));
    await call(session.rpc.commands.execute({ commandName: "deploy", args: "now" }));
    await canvases(session);
    await prompts(session);
    await call(client.listSessions().then((sessions) => sessions.map((known) => known.sessionId)));
    await call(client.getSessionMetadata(sessionId).then((known) => known?.sessionId));
    await call(session.rpc.mode.set({ mode: "plan" }));
    await call(session.rpc.mode.get());
    await turn(session, "plan");
    await call(session.rpc.mode.get());
    await call(session.rpc.name.set({ name: "mine" }));
    await call(session.rpc.name.get());
    await call(session.disconnect());
    const denied = { onPermissionRequest: () => ({ kind: "reject" }) };
    await call(client.resumeSession("nobody", denied).then(() => null));
    const again = await client.resumeSession(sessionId, denied);
    await prompts(again);
    await call(client.deleteSession(sessionId));
    await call(client.deleteSession("nobody"));
    await byItself(client, common, provider);
}
