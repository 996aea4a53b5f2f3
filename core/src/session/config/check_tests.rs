use super::*;
use crate::session::{Cloud, Tool, ToolSet};

fn with(name: &str, value: &'static str) -> SessionConfig {
    SessionConfig::new().raw_field(name, Json::from_static(value))
}

/// The field that a config is refused for, and what is wrong with it.
fn refused(start: Start, config: &SessionConfig) -> (String, String) {
    let error = config.check(start).expect_err("it is refused");
    (error.field, error.problem)
}

#[test]
fn two_tools_of_a_name_are_refused() {
    let two = SessionConfig::new().tools([Tool::new("a", ""), Tool::new("b", ""), Tool::new("a", "other")]);
    let (field, problem) = refused(Start::Create, &two);
    assert_eq!((field.as_str(), problem.as_str()), ("tools", "has two tools of the name `a`"));
    assert!(
        SessionConfig::new().tools([Tool::new("a", ""), Tool::new("b", "")]).check(Start::Create).is_ok()
    );
}

#[test]
fn a_bare_star_is_refused() {
    for filter in FILTERS {
        let (field, problem) = refused(Start::Create, &with(filter, r#"["builtin:view","*"]"#));
        assert_eq!(field, filter);
        assert!(problem.contains("bare `*`"), "{problem}");
        assert!(with(filter, r#"["builtin:*"]"#).check(Start::Resume).is_ok());
    }
    let all = SessionConfig::new().available_tool_set(ToolSet::new().mcp("*"));
    assert!(all.check(Start::Create).is_ok());
    let odd = SessionConfig::new().excluded_tool_set(ToolSet::new().custom("a b"));
    let (field, problem) = refused(Start::Create, &odd);
    assert_eq!(field, "excludedTools");
    assert!(problem.contains("`a b`"), "{problem}");
}

#[test]
fn a_session_in_the_cloud_has_no_name() {
    let config = with("name", "\"n\"").cloud(Cloud::new());
    assert_eq!(refused(Start::Create, &config).0, "name");
}

#[cfg(unix)]
#[test]
fn a_path_that_is_not_unicode_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let path = OsStr::from_bytes(b"/srv/\xff");
    let config = SessionConfig::new().working_directory("/srv").working_directory(path);
    let (field, problem) = refused(Start::Create, &config);
    assert_eq!(field, "workingDirectory");
    assert!(problem.contains("not Unicode"), "{problem}");
    assert!(serde_json::to_string(&config).is_err());
    assert!(config.clone().unchecked().check(Start::Create).is_err(), "it has no wire form");
    // The last value counts.
    assert!(config.working_directory("/srv").check(Start::Create).is_ok());
}

#[cfg(feature = "protocol")]
mod by_the_table {
    use super::*;

    #[test]
    fn a_name_one_edit_from_a_known_one_is_refused() {
        for (odd, meant) in [
            ("modell", "model"),
            ("mcpOauthTokenStorage", "mcpOAuthTokenStorage"),
            ("workingDirectroy", "workingDirectory"),
            ("requestpermission", "requestPermission"),
            ("coauthorEnable", "coauthorEnabled"),
        ] {
            let (field, problem) = refused(Start::Create, &with(odd, "true"));
            assert_eq!((field.as_str(), problem), (odd, format!("is not known; is `{meant}` meant?")));
            assert!(with(odd, "true").unchecked().check(Start::Create).is_ok());
        }
        assert!(with("somethingNewer", "1").check(Start::Create).is_ok());
    }

    #[test]
    fn a_wrong_type_is_refused_with_its_place() {
        let (field, problem) = refused(Start::Create, &with("streaming", "\"yes\""));
        assert_eq!(
            (field.as_str(), problem.as_str()),
            ("streaming", "must have true or false, and has a string")
        );
        let (field, problem) = refused(Start::Resume, &with("tools", r#"[{"name":"a","description":7}]"#));
        assert_eq!(field, "tools");
        assert!(problem.contains("tools[0].description"), "{problem}");
        let (field, _) = refused(Start::Create, &with("coauthorEnabled", "1"));
        assert_eq!(field, "coauthorEnabled");
        assert!(with("streaming", "null").check(Start::Create).is_ok());
    }

    #[test]
    fn the_fields_of_one_kind_of_start_are_those_of_the_table() {
        use pilotwire_protocol::{ShapeId, View, view};

        let (create, resume) = (view::SessionCreateRequest::SHAPE, view::SessionResumeRequest::SHAPE);
        let only = |shape: ShapeId, other: ShapeId| -> Vec<&str> {
            shape.members().filter(|name| !other.members().any(|known| known == *name)).collect()
        };
        assert_eq!(only(create, resume), CREATE_ONLY);
        assert_eq!(only(resume, create), RESUME_ONLY);
    }

    #[test]
    fn a_field_of_the_other_kind_of_start_is_refused() {
        let (field, problem) = refused(Start::Create, &with("continuePendingWork", "true"));
        assert_eq!(field, "continuePendingWork");
        assert!(problem.contains("resuming"), "{problem}");
        let (field, problem) = refused(Start::Resume, &with("name", "\"n\""));
        assert_eq!(field, "name");
        assert!(problem.contains("creating"), "{problem}");
        assert!(with("name", "\"n\"").session_id("s").for_resume().check(Start::Resume).is_ok());
        assert!(with("name", "\"n\"").for_resume().get("name").is_none());
    }
}
