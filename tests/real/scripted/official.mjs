// A client on the official SDK for Node.js, for whatever listens at `ADDRESS`: it holds one conversation, and writes what it
// is told.
//
//   node official.mjs ADDRESS TOKEN DIRECTORY PROVIDER CONVERSATION [SERVERS]
//
// PROVIDER is JSON, `null` for none; CONVERSATION is a module beside this, in `official`.

import { CopilotClient, RuntimeConnection } from "@github/copilot-sdk";

const [address, connectionToken, workingDirectory, provider, conversation, servers] = process.argv.slice(2);
const { hold, options } = await import(`./official/${conversation}.mjs`);
const connection = RuntimeConnection.forUri(address, { connectionToken });
const client = new CopilotClient({ connection, ...options });
await client.start();
await hold(client, { model: "m1", workingDirectory, streaming: true }, JSON.parse(provider), servers);
await client.stop();
