// A conversation in which the client serves the requests to the model: with a model of its own, which does what the prompt
// says.

import { CopilotRequestHandler, CopilotWebSocketHandler } from "@github/copilot-sdk";

import { asked, call, events, signal, turn } from "./told.mjs";

// What was said last: the prompt, without what the real runtime puts before it, or what a tool said.
const last = (body) => body?.messages?.at(-1).content.split("\n\n").at(-1) ?? "";

const tell = (context, method, body) =>
    asked("model request", {
        method,
        path: new URL(context.url).pathname,
        transport: context.transport,
        sessionId: context.sessionId,
        agentId: context.agentId,
        parentAgentId: context.parentAgentId,
        interactionType: context.interactionType,
        contentType: context.headers["content-type"],
        model: body?.model,
        stream: body?.stream,
        last: last(body),
    });

const choices = (deltas, end) => {
    const choice = (delta, finish_reason) =>
        `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
    return [...deltas.map((delta) => choice(delta, null)), choice({}, end), "data: [DONE]\n\n"].join("");
};

const streamed = (body) => new Response(body, { headers: { "content-type": "text/event-stream" } });

const says = (text) => {
    const pieces = text.match(/\S+ ?/g).map((content) => ({ role: "assistant", content }));
    return streamed(choices(pieces, "stop"));
};

const usesTool = () => {
    const used = { name: "free", arguments: JSON.stringify({ city: "Oslo" }) };
    const tool_calls = [{ index: 0, id: "call_1", type: "function", function: used }];
    return streamed(choices([{ role: "assistant", tool_calls }], "tool_calls"));
};

// About the request that is not answered to its end.
const isBegun = signal();
const isCancelled = signal();

class Socket extends CopilotWebSocketHandler {
    async sendRequestMessage(data) {
        const message = JSON.parse(data);
        asked("model message", { type: message.type, model: message.model });
        const text = "Over a socket.";
        const content = [{ type: "output_text", text, annotations: [] }];
        const item = { id: "m", type: "message", role: "assistant", status: "completed", content };
        const usage = { input_tokens: 10, output_tokens: 5, total_tokens: 15 };
        const whole = { id: "r", object: "response", status: "completed", model: "m1", output: [item], usage };
        for (const event of [
            { type: "response.created", response: { id: "r", status: "in_progress", output: [] } },
            {
                type: "response.output_item.added",
                output_index: 0,
                item: { id: "m", type: "message", role: "assistant", content: [] },
            },
            ...text.match(/\S+ ?/g).map((delta) => ({
                type: "response.output_text.delta",
                item_id: "m",
                output_index: 0,
                content_index: 0,
                delta,
            })),
            { type: "response.output_item.done", output_index: 0, item },
            { type: "response.completed", response: whole },
        ]) {
            await this.sendResponseMessage(JSON.stringify(event));
        }
        await this.close();
    }
}

class Model extends CopilotRequestHandler {
    async sendRequest(request, context) {
        const body = await request.json();
        tell(context, request.method, body);
        switch (last(body)) {
            case "tool":
                return usesTool();
            case "refused":
                return Response.json({ error: { message: "bad thing", type: "error", code: "scripted" } }, { status: 400 });
            case "broken":
                throw new Error("there is no model today");
            case "stuck":
                context.signal.addEventListener("abort", () => {
                    asked("model request cancelled");
                    isCancelled.resolve();
                });
                isBegun.resolve();
                return streamed(new ReadableStream());
            case "rainy":
                return says("Done free said: rainy");
            default:
                return says("Hello from here.");
        }
    }

    async openWebSocket(context) {
        tell(context, "GET");
        return new Socket(context);
    }
}

export const options = { requestHandler: new Model() };

const free = {
    name: "free",
    description: "The weather",
    parameters: { type: "object", properties: { city: { type: "string" } } },
    skipPermission: true,
    handler: async () => ({ textResultForLlm: "rainy", resultType: "success" }),
};

export async function hold(client, common, provider) {
    const socket = provider && { ...provider, wireApi: "responses", transport: "websockets" };
    for (const [sessionId, config, prompts] of [
        ["s", provider, ["hello", "tool", "refused", "broken"]],
        ["socket", socket, ["socket"]],
    ]) {
        const session = await client.createSession({
            ...common,
            sessionId,
            ...(config ? { provider: config } : {}),
            tools: [free],
            onEvent: events(sessionId),
        });
        for (const prompt of prompts) await turn(session, prompt);
        if (sessionId === "s") {
            const ended = turn(session, "stuck");
            await isBegun.promise;
            await call(session.abort());
            await Promise.all([ended, isCancelled.promise]);
        }
        await call(session.disconnect());
    }
}
