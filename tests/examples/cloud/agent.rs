//! An agent in an invented cloud, which knows its lines.

use pilotwire_tests::account::{Account, CloudTask, Route, Start};
use serde_json::json;

/// Works on the first task that is made, prompt by prompt, for ever.
pub(super) async fn work(account: &Account) {
    account.tasks_start(Start::Later);
    let task = account.task(0).await;
    task.append_start();
    let url = format!("https://github.invalid/agents/{}", task.id());
    task.append("session.info", json!({"infoType": "remote", "message": "Watch it there", "url": url}));
    for turn in 0.. {
        let prompt = task.prompted(turn + 1).await.pop().unwrap_or_default();
        answer(account, &task, turn, &prompt).await;
    }
}

async fn answer(account: &Account, task: &CloudTask, turn: usize, prompt: &str) {
    let (asked, message) = (format!("prompt-{turn}"), format!("message-{turn}"));
    task.append("user.message", json!({"content": prompt, "messageId": asked, "interactionId": asked}));
    task.append("assistant.turn_start", json!({"turnId": "0", "interactionId": asked}));
    let mut text = String::new();
    for part in [
        vec!["You ", "asked: ", prompt, " "],
        vec!["This ", "is ", "a ", "cloud ", "of ", "one ", "process, "],
        vec!["so ", "there ", "is ", "not ", "much ", "to ", "see."],
    ] {
        for word in part {
            text.push_str(word);
            task.append("assistant.message_delta", json!({"messageId": message, "deltaContent": word}));
        }
        // The runtime fetches what there is about once a second.
        let polls = account.received().iter().filter(|request| request.route == Some(Route::Events)).count();
        account.answered(Route::Events, polls + 1).await;
    }
    let said = json!({
        "messageId": message, "originatingMessageId": asked, "interactionId": asked, "content": text,
        "toolRequests": [],
    });
    task.append("assistant.message", said);
    task.append("assistant.turn_end", json!({"turnId": "0"}));
    task.append("session.idle", json!({"mode": "interactive"}));
}
