// Runs a test program of WebAssembly: `node wasi.mjs PROGRAM ARGUMENTS..`. It sees the files of this work tree, and no
// variables.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { WASI } from "node:wasi";

// With these, node 20 frees what its own WASI is made of while that is in use, and dies at the program's end.
setFlagsFromString("--no-turbo-fast-api-calls");

const [program, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL("../..", import.meta.url));
const wasi = new WASI({
    version: "preview1",
    args: [program, ...args],
    preopens: { [root]: root },
    returnOnExit: true,
});
const module = await WebAssembly.compile(await readFile(program));
const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
process.exitCode = wasi.start(instance);
