//! Answers of the agent as a type.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use pilotwire_protocol::{JsonText, build};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::connection::{Limits, NoAnswer, TurnError};
use crate::handle::{Session, Waiting};
use crate::ids::CallId;
use crate::json::{DecodeError, EncodeError, Json};
use crate::session::{InvalidPrompt, Prompt, RESPONSE_FORMAT};

/// The reason that there is no answer of the type that was asked for.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NoAnswerAs {
    /// The schema has no JSON form. Nothing was sent.
    #[error("the schema cannot be written: {0}")]
    Schema(EncodeError),
    /// The prompt does not go with an answer of a type. Nothing was sent.
    #[error(transparent)]
    InvalidPrompt(#[from] InvalidPrompt),
    /// The turn did not end well.
    #[error(transparent)]
    Turn(#[from] TurnError),
    /// The turn ended well without an answer.
    #[error("the turn ended without an answer{}", reason(.0))]
    Nothing(Option<NoAnswer>),
    /// The agent's answer does not fit.
    #[error("the answer does not fit: {error}")]
    Unfit {
        /// The answer, as it came.
        text: String,
        /// The error that says what does not fit.
        error: DecodeError,
    },
}

fn reason(why: &Option<NoAnswer>) -> String {
    match why {
        Some(NoAnswer::Blocked { message }) => {
            format!(": the prompt was blocked: {}", crate::text::cut_answer(message))
        }
        Some(NoAnswer::TaskComplete { .. }) => ": the agent reported its task as complete".to_owned(),
        None => String::new(),
    }
}

/// A prompt that was sent, waiting for its answer as a `T`. As [`Waiting`] otherwise.
#[must_use = "dropping it gives up waiting"]
pub struct WaitingFor<T> {
    turn: Result<Waiting, Option<NoAnswerAs>>,
    answer: PhantomData<fn() -> T>,
}

impl Session {
    /// Sends a prompt and waits for an answer that is a `T`, whose schema the agent is told. As
    /// [`send_and_wait`](Self::send_and_wait) otherwise.
    ///
    /// ```
    /// # async fn show(session: pilotwire::Session) -> Result<(), pilotwire::calls::NoAnswerAs> {
    /// #[derive(serde::Deserialize, schemars::JsonSchema)]
    /// struct Weather {
    ///     city: String,
    ///     degrees: f64,
    /// }
    ///
    /// let weather: Weather = session.send_and_wait_as("What is the weather in Rome?").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The answer is the agent's last message that asks for no tool. If it does not fit, the error has it:
    /// [`NoAnswerAs::Unfit`]. `null` fits no type. A prompt with a `responseFormat` of its own, or of the mode `immediate`,
    /// is refused. In the cloud the runtime refuses any of them (seen with 1.0.102).
    #[cfg(feature = "schemars")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))]
    pub fn send_and_wait_as<T: DeserializeOwned + schemars::JsonSchema>(
        &self,
        prompt: impl Into<Prompt>,
    ) -> WaitingFor<T> {
        let mut schema = schemars::SchemaGenerator::default().into_root_schema_for::<T>();
        // They say nothing of the answer, and a strict reader may refuse them.
        ["$schema", "title"].into_iter().for_each(|name| drop(schema.remove(name)));
        self.send_and_wait_with_schema(prompt, &schema, Limits::none())
    }

    /// Sends a prompt and waits for an answer that fits a JSON Schema. With [`Json`] as `T` it may be any value.
    ///
    /// # Errors
    ///
    /// An answer that is no JSON or no `T` is [`NoAnswerAs::Unfit`], which has it. Whether it fits the schema is the
    /// runtime's to see to. A prompt with a `responseFormat` of its own, or of the mode `immediate`, is refused.
    pub fn send_and_wait_with_schema<T: DeserializeOwned>(
        &self,
        prompt: impl Into<Prompt>,
        schema: &(impl Serialize + ?Sized),
        limits: Limits,
    ) -> WaitingFor<T> {
        let turn = prompt_for(prompt.into(), schema).map(|prompt| self.send_and_wait_within(prompt, limits));
        WaitingFor { turn: turn.map_err(Some), answer: PhantomData }
    }
}

/// The prompt with what its answer must look like.
fn prompt_for(prompt: Prompt, schema: &(impl Serialize + ?Sized)) -> Result<Prompt, NoAnswerAs> {
    if prompt.value(RESPONSE_FORMAT).is_some() {
        return Err(InvalidPrompt::new(
            RESPONSE_FORMAT,
            "is set, and would say something else than the type",
        )
        .into());
    }
    if prompt.value("mode").is_some_and(|mode| mode.as_str() == "\"immediate\"") {
        return Err(
            InvalidPrompt::new("mode", "is `immediate`, and such a prompt has no answer of its own").into()
        );
    }
    let schema =
        JsonText::new(schema).map_err(|error| NoAnswerAs::Schema(EncodeError::from_serde(&error)))?;
    Ok(prompt.response_format(build::JsonSchemaResponseFormat::new("response", schema).strict(true)))
}

impl<T> WaitingFor<T> {
    /// The call's id.
    #[must_use]
    pub fn id(&self) -> Option<CallId> {
        self.turn.as_ref().ok().and_then(Waiting::id)
    }
}

impl<T: DeserializeOwned> Future for WaitingFor<T> {
    type Output = Result<T, NoAnswerAs>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let turn = match &mut self.turn {
            Ok(turn) => Pin::new(turn).poll(context),
            Err(error) => {
                let error = error.take();
                return Poll::Ready(Err(
                    error.unwrap_or_else(|| TurnError::from(crate::CallError::Cancelled).into())
                ));
            }
        };
        turn.map(|turn| read(&turn?))
    }
}

/// The answer of a turn.
fn read<T: DeserializeOwned>(turn: &crate::connection::Turn) -> Result<T, NoAnswerAs> {
    let text = turn.answer_text();
    if text.trim().is_empty() {
        return Err(NoAnswerAs::Nothing(turn.no_answer.clone()));
    }
    let parsed = Json::parse(text.clone()).and_then(|answer| match answer.is_null() {
        true => Err(DecodeError::new("it is null")),
        false => answer.decode_with_path(),
    });
    parsed.map_err(|error| NoAnswerAs::Unfit { text, error })
}

impl<T> fmt::Debug for WaitingFor<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WaitingFor").field(&self.turn).finish()
    }
}
