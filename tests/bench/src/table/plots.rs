//! Cost against the number of sessions, and against the size of a frame, drawn.

use std::hint::black_box;
use std::path::Path;

use pilotwire_bench::bare::{Bare, READ};
use pilotwire_bench::frames::Stream;
use pilotwire_bench::stopwatch::Stopwatch;
use plotters::coord::ranged1d::ValueFormatter;
use plotters::prelude::*;
use serde::de::IgnoredAny;

use super::{Setting, sessions};
use crate::Result;
use crate::rounds::{Times, in_turns};

/// Told apart by whoever sees colours in another way, too.
const COLOURS: [RGBColor; 4] = [
    RGBColor(0xd5, 0x5e, 0x00),
    RGBColor(0x00, 0x72, 0xb2),
    RGBColor(0x00, 0x9e, 0x73),
    RGBColor(0x55, 0x55, 0x55),
];

/// A line: its name, and its points.
type Line = (&'static str, Vec<(f64, f64)>);

/// What there is to read about an axis.
struct Plot<'a> {
    title: &'a str,
    x: &'a str,
    y: &'a str,
    lines: &'a [Line],
}

pub(crate) fn write(setting: &Setting, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let counts = [1, 10, 100, 1_000, 10_000];
    let measured = sessions::cost(setting.rounds(9), &counts)?;
    let points = counts.iter().zip(&measured).map(|(count, times)| (*count as f64, times.min())).collect();
    Plot {
        title: "Bytes to polled event: cost by number of sessions",
        x: "sessions, an event of each in turn",
        y: "ns an event",
        lines: &[("Pilotwire's core", points)],
    }
    .draw(&folder.join("sessions.svg"), false)?;
    Plot {
        title: "Bytes to polled event: cost by size of frame",
        x: "bytes of a frame's body",
        y: "ns a byte",
        lines: &by_frame_size(setting)?,
    }
    .draw(&folder.join("frame-size.svg"), true)
}

const WAYS: [&str; 4] = ["Pilotwire's core", "serde_json, IgnoredAny", "UTF-8 check", "memcpy"];

fn by_frame_size(setting: &Setting) -> Result<Vec<Line>> {
    let mut lines: Vec<Line> = WAYS.iter().map(|name| (*name, Vec::new())).collect();
    for size in [400, 1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000, 10_000_000] {
        let stream = Stream::of_size(size, (10_000_000 / size).max(1));
        let size = stream.bodies[0].len() as f64;
        for (times, (_, points)) in by_way(setting, &stream)?.iter().zip(&mut lines) {
            points.push((size, times.min()));
        }
    }
    Ok(lines)
}

/// Nanoseconds a byte, each way.
fn by_way(setting: &Setting, stream: &Stream) -> Result<Vec<Times>> {
    let body_bytes: usize = stream.bodies.iter().map(ExactSizeIterator::len).sum();
    let mut copy = vec![0; stream.bodies.iter().map(ExactSizeIterator::len).max().unwrap_or(0)];
    in_turns(setting.rounds(7), &[0, 1, 2, 3], |way| {
        let mut bare = Bare::new(1);
        let start = Stopwatch::start();
        let mut looked_at = 0;
        if *way == 0 {
            looked_at = bare.receive(&stream.bytes, READ).events;
        }
        for body in stream.bodies.iter().filter(|_| *way != 0) {
            let body = black_box(&stream.bytes[body.clone()]);
            looked_at += usize::from(match way {
                1 => serde_json::from_slice::<IgnoredAny>(body).is_ok(),
                2 => std::str::from_utf8(body).is_ok(),
                _ => {
                    copy[..body.len()].copy_from_slice(body);
                    !black_box(&mut copy).is_empty()
                }
            });
        }
        let nanos = start.cpu() as f64;
        if looked_at != stream.events() {
            return Err(format!("{looked_at} of {} events", stream.events()).into());
        }
        Ok(nanos / body_bytes as f64)
    })
}

impl Plot<'_> {
    /// Writes it. The x axis is logarithmic, and the y axis too if that is wanted.
    fn draw(&self, file: &Path, logarithmic: bool) -> Result<()> {
        let points = || self.lines.iter().flat_map(|(_, points)| points.iter().copied());
        let most =
            |values: &dyn Fn((f64, f64)) -> f64| points().map(values).fold(f64::NEG_INFINITY, f64::max);
        let least = |values: &dyn Fn((f64, f64)) -> f64| points().map(values).fold(f64::INFINITY, f64::min);
        let (x, y) = (|point: (f64, f64)| point.0, |point: (f64, f64)| point.1);
        let wide = (least(&x)..most(&x)).log_scale();
        let area = SVGBackend::new(file, (860, 460)).into_drawing_area();
        area.fill(&WHITE)?;
        let mut chart = ChartBuilder::on(&area);
        chart.caption(self.title, ("sans-serif", 20)).margin(16).x_label_area_size(44).y_label_area_size(64);
        if logarithmic {
            self.lines_in(
                &mut chart.build_cartesian_2d(wide, (least(&y) / 1.5..most(&y) * 6.0).log_scale())?,
            )?;
        } else {
            self.lines_in(&mut chart.build_cartesian_2d(wide, 0.0..most(&y) * 1.4)?)?;
        }
        Ok(area.present()?)
    }

    fn lines_in<'a, X, Y>(
        &self,
        chart: &mut ChartContext<'a, SVGBackend<'a>, Cartesian2d<X, Y>>,
    ) -> Result<()>
    where
        X: Ranged<ValueType = f64> + ValueFormatter<f64>,
        Y: Ranged<ValueType = f64> + ValueFormatter<f64>,
    {
        chart
            .configure_mesh()
            .x_desc(self.x)
            .y_desc(self.y)
            .light_line_style(TRANSPARENT)
            .x_label_formatter(&|value| format!("{value}"))
            .y_label_formatter(&|value| format!("{}", (value * 100.0).round() / 100.0))
            .label_style(("sans-serif", 13))
            .axis_desc_style(("sans-serif", 14))
            .draw()?;
        for (index, (name, points)) in self.lines.iter().enumerate() {
            let colour = COLOURS[index % COLOURS.len()].stroke_width(2);
            chart
                .draw_series(LineSeries::new(points.iter().copied(), colour).point_size(3))?
                .label(*name)
                .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], colour));
        }
        let mut labels = chart.configure_series_labels();
        let place = SeriesLabelPosition::UpperRight;
        labels
            .position(place)
            .background_style(WHITE)
            .border_style(BLACK.mix(0.3))
            .label_font(("sans-serif", 13))
            .draw()?;
        Ok(())
    }
}
