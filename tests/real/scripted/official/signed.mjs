// Sessions that sign in with a GitHub token of the client's, for which the runtime must have an account.

import { call, events, handler, turn } from "./told.mjs";

const gives = (answer) => ({ gitHubTokenProvider: handler("github token", answer) });

// A token that is good for so many seconds.
const token = (expiresIn) => gives({ kind: "token", accessToken: "gho_not_a_secret", expiresIn });

const cancelled = gives({ kind: "cancelled" });

// What it says of tokens that cannot be used is of the runtime's makers.
const fails = (made) =>
    call(
        made.then(
            () => false,
            () => true,
        ),
    );

export async function hold(client, common) {
    const session = await client.createSession({
        ...common,
        sessionId: "s",
        ...token(7_200),
        onEvent: events("s"),
    });
    await turn(session, "hello");
    await call(session.disconnect());
    for (const [sessionId, given] of [
        ["cancelled", cancelled],
        ["short", token(3_600)],
        [
            "broken",
            gives(() => {
                throw new Error("it does not work");
            }),
        ],
    ]) {
        await fails(client.createSession({ ...common, ...given, sessionId }));
    }
    await fails(client.resumeSession("s", cancelled));
    const again = await client.resumeSession("s", token(7_200));
    await call(again.disconnect());
}
