// Sessions in which the client is asked what the SDK has no handler for: it answers by calls. Tasks of its own it does not
// cancel: the SDK refuses that.

import { approveAll } from "@github/copilot-sdk";

import { askedBy, call, events, interest, next, turn } from "./told.mjs";

async function queuedCommands(session) {
    await interest(session, "command.queued");
    for (const result of [{ handled: true }, { handled: false }]) {
        const queued = askedBy(session, "command.queued", ({ command }) => ({ command }));
        await call(session.rpc.commands.enqueue({ command: "/later" }).then(({ queued }) => queued));
        const idle = next(session, "session.idle");
        await call(session.rpc.commands.respondToQueuedCommand({ requestId: await queued, result }));
        await idle;
    }
}

async function tasks({ rpc: { tasks } }) {
    const upload = { type: "client", clientTaskId: "upload", description: "Uploads", cancellable: true };
    const { created, task } = await tasks.register(upload);
    await call(Promise.resolve({ created, status: task.status, canCancel: task.canCancel }));
    await call(tasks.cancel({ id: task.id }));
}

const MODELS_ANSWER = { model: "m2", role: "assistant", content: { type: "text", text: "Dear Ada," } };

async function sampling(session) {
    for (const [prompt, response] of [
        ["sample", MODELS_ANSWER],
        ["sample again", undefined],
    ]) {
        const sampled = askedBy(session, "sampling.requested", ({ serverName, request }) => ({ serverName, request }));
        const ended = turn(session, prompt);
        await call(session.rpc.ui.handlePendingSampling({ requestId: await sampled, response }));
        await ended;
    }
}

async function headers(session, servers) {
    await interest(session, "mcp.headers_refresh_required");
    const wanted = askedBy(session, "mcp.headers_refresh_required", ({ serverName, reason }) => ({ serverName, reason }));
    const config = { type: "http", url: `${servers}/headed`, tools: ["*"], headersRefreshTtlMs: 60_000 };
    const started = session.rpc.mcp.startServer({ serverName: "headed", config });
    const result = { kind: "headers", headers: { "x-of-the-client": "yes" } };
    const given = session.rpc.mcp.headers.handlePendingHeadersRefreshRequest({ requestId: await wanted, result });
    await call(started);
    await call(given);
}

// The servers are below this address. What they themselves have to say is the real runtime's own affair: of sessions with
// some, no events are told.
export async function hold(client, common, provider, servers) {
    const create = (sessionId, config) =>
        client.createSession({ ...common, ...config, sessionId, ...(provider ? { provider } : {}) });
    const session = await create("s", { onEvent: events("s") });
    await queuedCommands(session);
    await call(session.disconnect());
    // While there is a task, the real runtime says nothing of idleness.
    const tasked = await create("tasked");
    await tasks(tasked);
    await call(tasked.disconnect());
    const mcpServers = { one: { type: "http", url: `${servers}/one` } };
    const sampled = await create("sampled", { mcpServers, onPermissionRequest: approveAll });
    await sampling(sampled);
    await call(sampled.disconnect());
    const headed = await create("headed");
    await headers(headed, servers);
    await call(headed.disconnect());
}
