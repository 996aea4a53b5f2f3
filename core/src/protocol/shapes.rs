//! The shapes of answers.
//!
//! They ask for what the runtime needs, and for what it would otherwise pass over in silence: to it, a hook that blocks
//! without a `reason` does not block, and one whose `permissionDecision` is no word that it knows allows the tool.

use super::shape::Member::{May, Must};
use super::shape::Shape::{
    self, Any, Bool, Either, List, Map, Never, Null, Number, Object, Only, Open, Text, Whole, Word,
};
use super::shape::{Member, Tag, Tagged};

/// A whole number without a bound.
static WHOLE: Shape = Whole(i64::MIN);

// Of asking events.

pub(super) static PERMISSION: Shape = Shape::Tagged(Tagged {
    tag: "kind",
    common: &[],
    variants: &[
        (Tag::Is("approve-once"), &[May("approvedInteractively", &Bool)]),
        (Tag::Is("approve-for-session"), &[May("approval", &APPROVAL), May("domain", &Text)]),
        (Tag::Is("approve-read-only-for-session"), &[Must("directories", &List(&Text))]),
        (Tag::Is("approve-for-location"), &[Must("approval", &APPROVAL), Must("locationKey", &Text)]),
        (Tag::Is("approve-permanently"), &[Must("domain", &Text)]),
        (Tag::Is("reject"), &[May("feedback", &Text)]),
        (Tag::Is("user-not-available"), &[]),
        (Tag::Is("approved"), &[]),
        (Tag::Is("approved-for-session"), &[Must("approval", &APPROVAL)]),
        (Tag::Is("approved-for-location"), &[Must("approval", &APPROVAL), Must("locationKey", &Text)]),
        (Tag::Is("cancelled"), &[May("reason", &Text)]),
        (Tag::Is("denied-by-rules"), &[Must("rules", &List(&RULE))]),
        (Tag::Is("denied-no-approval-rule-and-could-not-request-from-user"), &[]),
        (Tag::Is("denied-interactively-by-user"), &[May("feedback", &Text), May("forceReject", &Bool)]),
        (Tag::Is("denied-by-content-exclusion-policy"), &[Must("path", &Text), Must("message", &Text)]),
        (Tag::Is("denied-by-permission-request-hook"), &[May("message", &Text), May("interrupt", &Bool)]),
    ],
    untagged: None,
});

/// The shape of what is approved for longer than once.
static APPROVAL: Shape = Shape::Tagged(Tagged {
    tag: "kind",
    common: &[],
    variants: &[
        (Tag::Is("commands"), &[Must("commandIdentifiers", &List(&Text))]),
        (Tag::Is("read"), &[]),
        (Tag::Is("write"), &[]),
        (Tag::Is("mcp"), &[Must("serverName", &Text), Must("toolName", &Either(&[Null, Text]))]),
        (Tag::Is("mcp-sampling"), &[Must("serverName", &Text)]),
        (Tag::Is("memory"), &[]),
        (Tag::Is("custom-tool"), &[Must("toolName", &Text)]),
        (Tag::Is("extension-management"), &[May("operation", &Text)]),
        (Tag::Is("factory"), &[May("approvalKey", &Text)]),
        (Tag::Is("workflow"), &[May("approvalKey", &Text)]),
        (Tag::Is("extension-permission-access"), &[Must("extensionName", &Text)]),
        (
            Tag::Is("extension-env-access"),
            &[Must("extensionName", &Text), Must("environmentVariables", &List(&Text))],
        ),
    ],
    untagged: None,
});

static RULE: Shape = Object(&[Must("kind", &Text), May("argument", &Text)]);

pub(super) static TOOL: Shape = Either(&[
    Text,
    Object(&[
        Must("textResultForLlm", &Text),
        Must("resultType", &RESULT_TYPE),
        May("error", &Text),
        May("sessionLog", &Text),
        May("toolTelemetry", &Open),
        May("binaryResultsForLlm", &List(&BINARY)),
        May("contents", &List(&CONTENT)),
        May("toolReferences", &List(&Text)),
    ]),
]);

/// The runtime takes any other for a success.
static RESULT_TYPE: Shape = Word(&["success", "failure", "timeout", "rejected", "denied"]);

static BINARY: Shape = Object(&[
    Must("data", &Text),
    Must("mimeType", &Text),
    Must("type", &Word(&["image", "resource"])),
    May("description", &Text),
    May("metadata", &Open),
]);

static CONTENT: Shape = Object(&[Must("type", &Text)]);

pub(super) static ELICITATION: Shape = Object(&[
    Must("action", &Word(&["accept", "decline", "cancel"])),
    May("content", &Open),
    May("_meta", &Open),
]);

/// As in MCP's `CreateMessageResult`. Nothing declines.
pub(super) static SAMPLING: Shape = Either(&[
    Null,
    Object(&[
        Must("role", &Word(&["user", "assistant"])),
        Must("content", &Either(&[CONTENT_OF_MESSAGE, List(&CONTENT)])),
        Must("model", &Text),
        May("stopReason", &Text),
    ]),
]);

const CONTENT_OF_MESSAGE: Shape = Object(&[Must("type", &Text)]);

pub(super) static MCP_OAUTH: Shape = Shape::Tagged(Tagged {
    tag: "kind",
    common: &[],
    variants: &[
        (
            Tag::Is("token"),
            &[Must("accessToken", &Text), May("tokenType", &Text), May("expiresIn", &Whole(1))],
        ),
        (Tag::Is("cancelled"), &[]),
        (Tag::Is("runtimeRefresh"), &[]),
    ],
    untagged: None,
});

pub(super) static MCP_HEADERS: Shape = Shape::Tagged(Tagged {
    tag: "kind",
    common: &[],
    variants: &[
        (Tag::Is("headers"), &[Must("headers", &Map(&Text)), May("ttlMs", &Whole(0))]),
        (Tag::Is("none"), &[]),
        (Tag::Is("error"), &[Must("message", &Text)]),
    ],
    untagged: None,
});

pub(super) static QUEUED_COMMAND: Shape = Shape::Tagged(Tagged {
    tag: "handled",
    common: &[],
    variants: &[(Tag::True, &[May("stopProcessingQueue", &Bool)]), (Tag::False, &[])],
    untagged: None,
});

pub(super) static SESSION_LIMITS: Shape = Object(&[
    Must("action", &Word(&["add", "set", "unset", "cancel"])),
    May("additionalAiCredits", &Number),
    May("maxAiCredits", &Number),
]);

// Of requests.

/// The shape of a hook's answer. All of its output is optional, so it shows by nothing but other members that the
/// wrapper was left out, or put twice.
pub(super) fn hook(hook_type: Option<&str>) -> &'static Shape {
    let known = HOOKS.iter().find(|(known, _)| hook_type == Some(known));
    known.map_or(&OTHER_HOOK, |(_, shape)| shape)
}

/// Those whose output is known. Others may put anything out.
static HOOKS: [(&str, Shape); 12] = [
    (
        "preToolUse",
        Only(&[May(
            "output",
            &Object(&[
                NO_SECOND_OUTPUT,
                May("permissionDecision", &Word(&["allow", "deny", "ask"])),
                May("permissionDecisionReason", &Text),
                May("modifiedArgs", &Any),
                May("additionalContext", &Text),
                May("suppressOutput", &Bool),
            ]),
        )]),
    ),
    // Null drops it, and nothing keeps it.
    ("preMcpToolCall", Only(&[May("output", &Object(&[NO_SECOND_OUTPUT, May("metaToUse", &Open)]))])),
    (
        "postToolUse",
        Only(&[May(
            "output",
            &Object(&[
                NO_SECOND_OUTPUT,
                May("modifiedResult", &MODIFIED_RESULT),
                May("additionalContext", &Text),
                May("suppressOutput", &Bool),
            ]),
        )]),
    ),
    ("postToolUseFailure", Only(&[May("output", &ADDITIONAL_CONTEXT)])),
    (
        "userPromptSubmitted",
        Only(&[May(
            "output",
            &Shape::Tagged(Tagged {
                tag: "decision",
                common: &[
                    NO_SECOND_OUTPUT,
                    May("modifiedPrompt", &Text),
                    May("additionalContext", &Text),
                    May("suppressOutput", &Bool),
                ],
                variants: &BLOCK,
                untagged: Some(&[May("reason", &Text)]),
            }),
        )]),
    ),
    (
        "userPromptTransformed",
        Only(&[May("output", &Object(&[NO_SECOND_OUTPUT, May("modifiedTransformedPrompt", &Text)]))]),
    ),
    (
        "sessionStart",
        Only(&[May(
            "output",
            &Object(&[NO_SECOND_OUTPUT, May("additionalContext", &Text), May("modifiedConfig", &Open)]),
        )]),
    ),
    (
        "sessionEnd",
        Only(&[May(
            "output",
            &Object(&[
                NO_SECOND_OUTPUT,
                May("suppressOutput", &Bool),
                May("cleanupActions", &List(&Text)),
                May("sessionSummary", &Text),
            ]),
        )]),
    ),
    (
        "errorOccurred",
        Only(&[May(
            "output",
            &Object(&[
                NO_SECOND_OUTPUT,
                May("suppressOutput", &Bool),
                May("errorHandling", &Word(&["retry", "skip", "abort"])),
                May("retryCount", &Whole(0)),
                May("userNotification", &Text),
            ]),
        )]),
    ),
    (
        "agentStop",
        Only(&[May(
            "output",
            &Shape::Tagged(Tagged {
                tag: "decision",
                common: &[NO_SECOND_OUTPUT],
                variants: &BLOCK,
                untagged: Some(&[May("reason", &Text)]),
            }),
        )]),
    ),
    ("subagentStart", Only(&[May("output", &ADDITIONAL_CONTEXT)])),
    (
        "subagentStop",
        Only(&[May(
            "output",
            &Shape::Tagged(Tagged {
                tag: "decision",
                common: &[NO_SECOND_OUTPUT, May("modifiedResponse", &Text)],
                variants: &[
                    (Tag::Is("allow"), &[May("reason", &Text)]),
                    (Tag::Is("block"), &[Must("reason", &Text)]),
                ],
                untagged: Some(&[May("reason", &Text)]),
            }),
        )]),
    ),
];

static OTHER_HOOK: Shape = Only(&[May("output", &Object(&[NO_SECOND_OUTPUT]))]);

static ADDITIONAL_CONTEXT: Shape = Object(&[NO_SECOND_OUTPUT, May("additionalContext", &Text)]);

const NO_SECOND_OUTPUT: Member = May("output", &Never("no second output"));

/// Without a reason, nothing is blocked.
static BLOCK: [(Tag, &[Member]); 1] = [(Tag::Is("block"), &[Must("reason", &Text)])];

/// Of anything else, the runtime keeps the result as it is.
static MODIFIED_RESULT: Shape = Object(&[
    Must("textResultForLlm", &Text),
    May("resultType", &RESULT_TYPE),
    May("error", &Text),
    May("sessionLog", &Text),
    May("toolTelemetry", &Open),
    May("binaryResultsForLlm", &List(&BINARY)),
    May("toolReferences", &List(&Text)),
]);

pub(super) static USER_INPUT: Shape = Shape::Tagged(Tagged {
    tag: "noResponse",
    common: &[],
    variants: &[(Tag::True, &[]), (Tag::False, USER_ANSWER)],
    untagged: Some(USER_ANSWER),
});

const USER_ANSWER: &[Member] = &[Must("answer", &Text), Must("wasFreeform", &Bool)];

pub(super) static EXIT_PLAN_MODE: Shape = Object(&[
    Must("approved", &Bool),
    May("selectedAction", &Word(&["interactive", "autopilot", "autopilot_fleet", "exit_only"])),
    May("feedback", &Text),
    May("autoApproveEdits", &Bool),
    May("deferImplementation", &Bool),
]);

pub(super) static AUTO_MODE_SWITCH: Shape = Object(&[Must("response", &Word(&["yes", "yes_always", "no"]))]);

pub(super) static TRANSFORM: Shape = Object(&[Must("sections", &Map(&Object(&[Must("content", &Text)])))]);

pub(super) static FILE_CONTENT: Shape = Object(&[Must("content", &Text), May("error", &FILE_ERROR)]);

pub(super) static FILE_RANGE: Shape =
    Object(&[Must("content", &Text), Must("byteLength", &Whole(0)), May("error", &FILE_ERROR)]);

pub(super) static FILE_CHANGED: Shape = Either(&[Null, FILE_ERROR_OR_NOTHING]);

pub(super) static EXISTS: Shape = Object(&[Must("exists", &Bool)]);

pub(super) static FILE_STAT: Shape = Object(&[
    Must("isFile", &Bool),
    Must("isDirectory", &Bool),
    Must("size", &Whole(0)),
    Must("mtime", &Text),
    Must("birthtime", &Text),
    May("error", &FILE_ERROR),
]);

pub(super) static FILE_NAMES: Shape = Object(&[Must("entries", &List(&Text)), May("error", &FILE_ERROR)]);

pub(super) static FILE_ENTRIES: Shape = Object(&[
    Must("entries", &List(&Object(&[Must("name", &Text), Must("type", &Word(&["file", "directory"]))]))),
    May("error", &FILE_ERROR),
]);

static FILE_ERROR: Shape = FILE_ERROR_OR_NOTHING;

const FILE_ERROR_OR_NOTHING: Shape =
    Object(&[Must("code", &Word(&["ENOENT", "UNKNOWN"])), May("message", &Text), May("writeChanged", &Bool)]);

pub(super) static SQLITE_QUERY: Shape = Object(&[
    Must("columns", &List(&Text)),
    Must("rows", &List(&Open)),
    Must("rowsAffected", &Whole(0)),
    May("lastInsertRowid", &WHOLE),
    May("error", &FILE_ERROR),
]);

pub(super) static SQLITE_TRANSACTION: Shape = Object(&[
    Must("results", &List(&SQLITE_QUERY)),
    May(
        "error",
        &Object(&[
            Must("errorClass", &Word(&["busyOrLocked", "fatal", "postCommitAmbiguous"])),
            Must("message", &Text),
        ]),
    ),
]);

pub(super) static CANVAS_OPEN: Shape =
    Object(&[May("url", &Text), May("title", &Text), May("status", &Text)]);

pub(super) static PROVIDER_TOKEN: Shape = Object(&[Must("token", &Text)]);

pub(super) static SKILLS: Shape = Object(&[Must(
    "skills",
    &List(&Object(&[
        Must("name", &Text),
        Must("description", &Text),
        May("userInvocable", &Bool),
        May("disableModelInvocation", &Bool),
        May("argumentHint", &Text),
        May("directory", &Text),
    ])),
)]);

pub(super) static SKILL: Shape = Object(&[Must("markdown", &Either(&[Null, Text]))]);

pub(super) static TASK_CANCEL: Shape = Object(&[Must("cancelled", &Bool)]);

/// Whatever the result is, it stands in its wrapper.
pub(super) static WORKFLOW_RESULT: Shape = Only(&[May("result", &Any)]);

pub(super) static MADE_SESSION: Shape = Object(&[Must("sessionId", &Text)]);

/// The runtime refuses tokens that live for an hour or less.
pub(super) static GITHUB_TOKEN: Shape = Shape::Tagged(Tagged {
    tag: "kind",
    common: &[],
    variants: &[
        (
            Tag::Is("token"),
            &[Must("accessToken", &Text), Must("expiresIn", &Whole(3601)), May("tokenType", &Text)],
        ),
        (Tag::Is("cancelled"), &[]),
    ],
    untagged: None,
});

pub(super) static ACKNOWLEDGED: Shape = Open;

/// All of it is optional, so it shows by nothing but other members that the wrapper was left out.
pub(super) static EXTENSION_LAUNCH: Shape = Only(&[May(
    "launch",
    &Object(&[Must("executable", &Text), Must("args", &List(&Text)), Must("env", &Map(&Text))]),
)]);

pub(super) static INSTALLATION: Shape = Object(&[
    Must("confirmationId", &Text),
    Must("reviewFingerprint", &Text),
    Must("decision", &Word(&["confirm", "decline", "cancel"])),
]);

pub(super) static ENTRA_TOKEN: Shape = Object(&[
    Must("kind", &Word(&["identity", "token", "unavailable", "cancelled"])),
    May("accountId", &Text),
    May("username", &Text),
    May("accessToken", &Text),
]);

pub(super) static KERBEROS: Shape = Object(&[Must("token", &Either(&[Null, Text]))]);

pub(super) static HOST_IDENTITY: Shape =
    Either(&[Null, Object(&[Must("identity", &Any), Must("expiresAt", &Any)])]);
