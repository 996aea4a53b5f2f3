//! Switching to a model.

use pilotwire_protocol::{build, enums};

/// The change of a setting: it stays as it is, goes back to its default, or is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Setting<T> {
    /// As it is.
    #[default]
    Keep,
    /// To its default.
    Reset,
    /// To this.
    To(T),
}

impl<T> From<T> for Setting<T> {
    fn from(value: T) -> Self {
        Setting::To(value)
    }
}

/// A switch to a model, for [`Session::set_model`](crate::Session::set_model). What is not said stays as it is.
#[derive(Clone, Debug)]
#[must_use]
pub struct ModelSwitch(build::ModelSwitchToRequest);

impl ModelSwitch {
    /// To the model of this id.
    pub fn new(model: &str) -> Self {
        Self(build::ModelSwitchToRequest::new(model))
    }

    /// Sets how hard the model thinks.
    pub fn reasoning_effort<'a>(self, effort: impl Into<Setting<&'a str>>) -> Self {
        match effort.into() {
            Setting::Keep => self,
            Setting::Reset => Self(self.0.reasoning_effort_null()),
            Setting::To(effort) => Self(self.0.reasoning_effort(effort)),
        }
    }

    /// Sets what the model `auto` goes for.
    pub fn auto_tier(self, tier: impl Into<Setting<enums::AutoTier>>) -> Self {
        match tier.into() {
            Setting::Keep => self,
            Setting::Reset => Self(self.0.auto_tier_null()),
            Setting::To(tier) => Self(self.0.auto_tier(tier)),
        }
    }

    /// Sets how much of its thinking the model tells.
    pub fn reasoning_summary(self, summary: enums::ReasoningSummary) -> Self {
        Self(self.0.reasoning_summary(summary))
    }

    /// Sets how much context the model gets.
    pub fn context_tier(self, tier: enums::ContextTier) -> Self {
        Self(self.0.context_tier(tier))
    }

    pub(super) fn into_params(self) -> build::ModelSwitchToRequest {
        self.0
    }
}

impl From<&str> for ModelSwitch {
    fn from(model: &str) -> Self {
        Self::new(model)
    }
}

/// With all that the protocol has for a switch.
impl From<build::ModelSwitchToRequest> for ModelSwitch {
    fn from(request: build::ModelSwitchToRequest) -> Self {
        Self(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pilotwire_protocol::Build;

    #[test]
    fn a_setting_has_three_states() {
        let text = |switch: ModelSwitch| switch.into_params().raw().as_str().to_owned();
        let switch = || ModelSwitch::new("m");
        assert_eq!(text(switch().auto_tier(Setting::Keep)), r#"{"modelId":"m"}"#);
        assert_eq!(text(switch().auto_tier(Setting::Reset)), r#"{"modelId":"m","autoTier":null}"#);
        assert_eq!(text(switch().auto_tier(enums::AutoTier::Fast)), r#"{"modelId":"m","autoTier":"fast"}"#);
        assert_eq!(text(switch().reasoning_effort(Setting::Keep)), r#"{"modelId":"m"}"#);
        assert_eq!(
            text(switch().reasoning_effort(Setting::Reset)),
            r#"{"modelId":"m","reasoningEffort":null}"#
        );
        assert_eq!(text(switch().reasoning_effort("low")), r#"{"modelId":"m","reasoningEffort":"low"}"#);
    }
}
