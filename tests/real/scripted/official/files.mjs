// A session whose files the client keeps, and whose database it asks for it.

import { approveAll } from "@github/copilot-sdk";

import { asked, call, turn } from "./told.mjs";

const sessionFs = {
    initialCwd: "/project",
    sessionStatePath: "/project/.state",
    conventions: "posix",
    capabilities: { sqlite: true },
};

export const options = { sessionFs };

// Told of are the files that the conversation is about, while it is about them. What else it looks for and keeps, and when
// it looks for a plan by itself, is the real runtime's own affair.
const OF_THE_PROJECT = /\/(note\.txt|lost\.txt|folder)$/;
const OF_THE_PLAN = /\/plan\.md$/;
// Once the plan is written, the folder is made again for something else, or is not.
const OF_THE_PLAN_AND_ITS_FOLDER = /\/(plan\.md|\.state)$/;

const FOLDER = "/project/folder";

class Files {
    contents = new Map([["/project/note.txt", "a note"]]);
    directories = new Set([FOLDER]);
    told = null;

    asked(operation, path, params) {
        if (this.told?.test(path)) asked(`file ${operation}`, { path, params });
    }

    content(path) {
        const content = this.contents.get(path);
        if (content === undefined) throw Object.assign(new Error(`there is no ${path}`), { code: "ENOENT" });
        return content;
    }

    async readFile(path) {
        this.asked("read", path);
        return this.content(path);
    }

    async writeFile(path, content, mode) {
        this.asked("write", path, { content, mode });
        if (this.told === OF_THE_PLAN_AND_ITS_FOLDER && OF_THE_PLAN.test(path)) this.told = OF_THE_PLAN;
        this.contents.set(path, content);
    }

    async appendFile(path, content, mode) {
        this.asked("append", path, { content, mode });
        this.contents.set(path, (this.contents.get(path) ?? "") + content);
    }

    async exists(path) {
        this.asked("exists", path);
        return this.contents.has(path) || this.directories.has(path);
    }

    async stat(path) {
        this.asked("stat", path);
        const isDirectory = this.directories.has(path);
        const size = isDirectory ? 0 : this.content(path).length;
        const now = new Date().toISOString();
        return { isFile: !isDirectory, isDirectory, size, mtime: now, birthtime: now };
    }

    async mkdir(path, recursive, mode) {
        this.asked("mkdir", path, { recursive, mode });
        this.directories.add(path);
    }

    async readdir(path) {
        this.asked("readdir", path);
        return path === FOLDER ? ["one.txt"] : [];
    }

    async readdirWithTypes(path) {
        this.asked("readdir with types", path);
        return [];
    }

    async rm(path, recursive, force) {
        this.asked("rm", path, { recursive, force });
        this.contents.delete(path);
    }

    async rename(source, target) {
        this.asked("rename", source, { target });
        const content = this.content(source);
        this.contents.delete(source);
        this.contents.set(target, content);
    }

    sqlite = {
        query: async (queryType, query) => {
            // Those for what it has to do are the real runtime's own.
            if (!query.includes("river")) return undefined;
            asked("database query", { queryType, query });
            return { columns: ["river"], rows: [{ river: "Elbe" }], rowsAffected: 0 };
        },
        exists: async () => {
            asked("database exists");
            return true;
        },
    };
}

export async function hold(client, common, provider) {
    const files = new Files();
    const session = await client.createSession({
        ...common,
        sessionId: "s",
        workingDirectory: sessionFs.initialCwd,
        ...(provider ? { provider } : {}),
        createSessionFsProvider: () => files,
        onPermissionRequest: approveAll,
    });
    await turn(session, "hello");
    files.told = OF_THE_PROJECT;
    for (const prompt of ["view", "view-lost", "view-folder", "query"]) await turn(session, prompt);
    const { plan } = session.rpc;
    files.told = OF_THE_PLAN_AND_ITS_FOLDER;
    await call(plan.update({ content: "# A plan" }));
    await call(plan.read().then(({ content }) => content));
    await call(plan.delete());
    await call(plan.read().then(({ content }) => content));
    files.told = null;
    await turn(session, "end");
    await call(session.disconnect());
}
