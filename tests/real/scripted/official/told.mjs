// What the client is told, as messages, one a line: events, the calls of its handlers as requests, and the results of its
// own calls as replies.

export const write = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

let calls = 0;
export const call = async (made) => {
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

let asks = 0;
export const asked = (method, params) =>
    write({ id: `asked ${++asks}`, method, params: JSON.parse(JSON.stringify(params ?? null)) });

// A handler that answers so, or with what this makes of what it is asked.
export const handler =
    (name, answer) =>
    async (...given) => {
        asked(name, given[0]);
        return typeof answer === "function" ? answer(...given) : answer;
    };

// A hook is told when it runs and where; the rest is what it is asked about.
export const hook = (name, answer) => handler(`hook ${name}`, answer);

export const events = (sessionId) => (event) => write({ method: "session.event", params: { sessionId, event } });

// Waits for the next event of this type.
export const next = (session, of) =>
    new Promise((resolve) => {
        const unsubscribe = session.on(of, ({ data }) => (unsubscribe(), resolve(data)));
    });

// Waits for an event that asks, tells of it, and gives the id that it is answered by.
export const askedBy = async (session, of, tell) => {
    const data = await next(session, of);
    asked(of, tell(data));
    return data.requestId;
};

export const interest = (session, eventType) => session.rpc.eventLog.registerInterest({ eventType });

// The SDK ends its wait with the error of a turn; the turn goes on to its idle. What it says of one may be left out.
export const turn = async (session, prompt, said = (answer) => answer.then((message) => message?.data?.content)) => {
    const idle = next(session, "session.idle");
    await call(said(session.sendAndWait({ prompt }, 60_000)));
    await idle;
};

// Something to wait for.
export const signal = () => {
    let resolve;
    const promise = new Promise((reached) => (resolve = reached));
    return { promise, resolve };
};
