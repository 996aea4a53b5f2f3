//! One tab: what a user does in it, and what it did by itself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chromiumoxide::Page;
use chromiumoxide::cdp::browser_protocol::emulation::{MediaFeature, SetEmulatedMediaParams};
use chromiumoxide::cdp::browser_protocol::log::EventEntryAdded;
use chromiumoxide::cdp::browser_protocol::network::EventRequestWillBeSent;
use chromiumoxide::cdp::browser_protocol::page::{
    CaptureScreenshotFormat, EventJavascriptDialogOpening, HandleJavaScriptDialogParams,
};
use chromiumoxide::cdp::js_protocol::runtime::{EvaluateParams, EventExceptionThrown};
use chromiumoxide::listeners::EventStream;
use chromiumoxide::page::ScreenshotParams;
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use tokio::time::timeout;

use crate::Failure;

/// How long something may take that a test waits for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A tab that is open.
pub struct Tab {
    page: Page,
    requests: Arc<Mutex<Vec<String>>>,
    problems: Arc<Mutex<Vec<String>>>,
}

impl Tab {
    pub(crate) async fn open(page: Page, url: &str) -> Result<Self, Failure> {
        let (requests, problems) = (Arc::default(), Arc::default());
        let sent: EventStream<EventRequestWillBeSent> = page.event_listener().await?;
        note(sent, &requests, |request| request.request.url.clone());
        let thrown: EventStream<EventExceptionThrown> = page.event_listener().await?;
        note(thrown, &problems, |thrown| format!("exception: {:?}", thrown.exception_details));
        let logged: EventStream<EventEntryAdded> = page.event_listener().await?;
        note(logged, &problems, |logged| format!("log: {}", logged.entry.text));
        let mut dialogs: EventStream<EventJavascriptDialogOpening> = page.event_listener().await?;
        let (noted, closing) = (Arc::clone(&problems), page.clone());
        tokio::spawn(async move {
            while let Some(dialog) = dialogs.next().await {
                push(&noted, format!("dialog: {}", dialog.message));
                // A tab with an open dialog does nothing else.
                let _ = closing.execute(HandleJavaScriptDialogParams::new(false)).await;
            }
        });
        page.goto(url).await?;
        Ok(Self { page, requests, problems })
    }

    /// Evaluates an expression, and waits for it if it is a promise.
    ///
    /// # Errors
    ///
    /// It throws, or gives something else.
    pub async fn value<T: DeserializeOwned>(&self, expression: &str) -> Result<T, Failure> {
        let expression = EvaluateParams::builder().expression(expression);
        // As a page's own script: its policy holds.
        let expression = expression.allow_unsafe_eval_blocked_by_csp(false);
        let evaluated = expression.await_promise(true).return_by_value(true).build()?;
        let given = timeout(PATIENCE, self.page.evaluate_expression(evaluated)).await??;
        Ok(given.into_value()?)
    }

    /// Waits until an expression holds, looking at each frame that is drawn.
    ///
    /// # Errors
    ///
    /// It throws, or does not hold within a minute.
    pub async fn until(&self, expression: &str) -> Result<(), Failure> {
        let looking = format!(
            "new Promise((resolve, reject) => {{ const look = () => {{ try {{ if ({expression}) resolve(true); \
             else requestAnimationFrame(look); }} catch (error) {{ reject(error); }} }}; look(); }})"
        );
        match timeout(PATIENCE, self.value::<bool>(&looking)).await {
            Ok(held) => held.map(drop).map_err(|error| format!("{expression}: {error}").into()),
            Err(_) => Err(format!("it does not come to hold: {expression}").into()),
        }
    }

    /// Loads the page anew, and waits until it is loaded.
    ///
    /// # Errors
    ///
    /// It does not load.
    pub async fn reload(&self) -> Result<(), Failure> {
        timeout(PATIENCE, self.page.reload()).await??;
        Ok(())
    }

    /// Clicks in the middle of an element.
    ///
    /// # Errors
    ///
    /// There is none, or it is not shown.
    pub async fn click(&self, selector: &str) -> Result<(), Failure> {
        self.page
            .find_element(selector)
            .await
            .map_err(|error| format!("{selector}: {error}"))?
            .click()
            .await?;
        Ok(())
    }

    /// Clicks into an element, and types.
    ///
    /// # Errors
    ///
    /// There is none, or it is not shown.
    pub async fn write(&self, selector: &str, text: &str) -> Result<(), Failure> {
        self.page.find_element(selector).await?.click().await?.type_str(text).await?;
        Ok(())
    }

    /// Presses a key, such as `Enter` or `j`.
    ///
    /// # Errors
    ///
    /// There is no such key.
    pub async fn press(&self, key: &str) -> Result<(), Failure> {
        self.page.find_element("body").await?.press_key(key).await?;
        Ok(())
    }

    /// Has the user prefer `dark` or `light` from now on.
    ///
    /// # Errors
    ///
    /// The browser is gone.
    pub async fn prefer(&self, scheme: &str) -> Result<(), Failure> {
        let feature = MediaFeature::new("prefers-color-scheme", scheme);
        self.page.execute(SetEmulatedMediaParams::builder().feature(feature).build()).await?;
        Ok(())
    }

    /// What is to be seen, as a PNG.
    ///
    /// # Errors
    ///
    /// The browser is gone.
    pub async fn screenshot(&self) -> Result<Vec<u8>, Failure> {
        let format = ScreenshotParams::builder().format(CaptureScreenshotFormat::Png).build();
        Ok(self.page.screenshot(format).await?)
    }

    /// All that it has requested, the page itself included.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Exceptions that nobody caught, dialogs, and what the browser complained of, such as breaches of a policy.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn note<T>(mut events: EventStream<T>, into: &Arc<Mutex<Vec<String>>>, told: fn(&T) -> String)
where
    T: chromiumoxide::cdp::IntoEventKind + Unpin + Send + Sync + 'static,
{
    let into = Arc::clone(into);
    tokio::spawn(async move {
        while let Some(event) = events.next().await {
            push(&into, told(&event));
        }
    });
}

fn push(into: &Mutex<Vec<String>>, text: String) {
    into.lock().unwrap_or_else(PoisonError::into_inner).push(text);
}
