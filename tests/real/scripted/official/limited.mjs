// A conversation with a model that has reached its limit, for which the runtime must have an account.

import { askedBy, call, events, handler, interest, turn } from "./told.mjs";

const OUT_OF_CREDITS = "session_limits_exhausted.requested";

export async function hold(client, common) {
    for (const [sessionId, answer] of [
        ["s", "yes"],
        ["stays", "no"],
    ]) {
        const session = await client.createSession({
            ...common,
            sessionId,
            onEvent: events(sessionId),
            onAutoModeSwitchRequest: handler("auto mode switch", answer),
        });
        // What it says of a limit is of the runtime's makers.
        await turn(session, "limit", (answer) =>
            answer.then(
                () => false,
                () => true,
            ),
        );
        await turn(session, "hello");
        await call(session.disconnect());
    }
    await credits(client, common);
}

// What it says of credits is in a form of its own: no events are told.
async function credits(client, common) {
    const session = await client.createSession({
        ...common,
        sessionId: "poor",
        sessionLimits: { maxAiCredits: 30 },
    });
    await interest(session, OUT_OF_CREDITS);
    await turn(session, "cost");
    for (const response of [{ action: "cancel" }, { action: "add", additionalAiCredits: 100 }]) {
        const exhausted = askedBy(session, OUT_OF_CREDITS, ({ usedAiCredits, maxAiCredits }) => ({
            usedAiCredits,
            maxAiCredits,
        }));
        const ended = turn(session, "more");
        await call(session.rpc.ui.handlePendingSessionLimitsExhausted({ requestId: await exhausted, response }));
        await ended;
    }
    await call(session.disconnect());
}
