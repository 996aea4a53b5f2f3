// A conversation with a model that has reached its limit, for which the runtime must have an account.

import { call, events, handler, turn } from "./told.mjs";

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
}
