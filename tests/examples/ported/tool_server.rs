//! Two tools for the agent: one whose arguments are a type, one whose schema is written by hand.

use super::common::{self, Error, Example, Parser};
use pilotwire_tokio::handlers::{Handlers, Policy};
use pilotwire_tokio::mock::{Script, Step};
use pilotwire_tokio::{Config, Tool};
use serde_json::{Value, json};

#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Weather {
    /// City name, such as "Seattle"
    city: String,
    /// "celsius" or "fahrenheit"
    unit: Option<String>,
}

#[tokio::main]
pub(crate) async fn main() -> Result<(), Error> {
    let dice = Tool::new("roll_dice", "Rolls dice and adds them up").parameters(&json!({
        "type": "object",
        "properties": {
            "sides": {"type": "integer", "description": "Sides of a die (default 6)"},
            "count": {"type": "integer", "description": "Number of dice (default 1)"},
        },
    }))?;
    let handlers = Handlers::new()
        .permissions(Policy::approve_all())
        .tool("get_weather", "The current weather of a city", async |weather: Weather, _| {
            let unit = if weather.unit.as_deref() == Some("fahrenheit") { "F" } else { "C" };
            format!("Weather in {}: 18°{unit}, partly cloudy", weather.city)
        })
        .tool_of(dice, async |arguments: Value, _| {
            let number = |name: &str, or: u64| arguments[name].as_u64().unwrap_or(or).clamp(1, 1000);
            let (sides, count) = (number("sides", 6), number("count", 1));
            let rolls: Vec<u64> = (0..count).map(|roll| roll * 7 % sides + 1).collect();
            format!("Rolled {count}d{sides}: {rolls:?} = {}", rolls.iter().sum::<u64>())
        });
    let example = Example::parse();
    let client = example.client(Config::default(), script()).await?;
    let (session, _events) = client.create_session(example.config(), handlers).await?;
    let turn = session.send_and_wait("What's the weather in Seattle? Also roll 3d20 for me.").await?;
    println!("{}", turn.text());
    common::end(client).await
}

fn script() -> Script {
    Script::new().answer("Here you are.").turn([
        Step::tool_call("get_weather", json!({"city": "Seattle"})),
        Step::tool_call("roll_dice", json!({"sides": 20, "count": 3})),
    ])
}
