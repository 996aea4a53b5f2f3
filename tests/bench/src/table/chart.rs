//! Two charts side by side, as an SVG file.

use std::path::Path;

use plotters::coord::Shift;
use plotters::coord::ranged1d::ValueFormatter;
use plotters::prelude::*;

use crate::Result;

/// Told apart by whoever sees colours in another way, too.
const COLOURS: [RGBColor; 6] = [
    RGBColor(0xd5, 0x5e, 0x00),
    RGBColor(0x00, 0x72, 0xb2),
    RGBColor(0x00, 0x9e, 0x73),
    RGBColor(0x55, 0x55, 0x55),
    RGBColor(0xcc, 0x79, 0xa7),
    RGBColor(0xe6, 0x9f, 0x00),
];

/// A line: its name, and its points.
pub(super) type Line = (&'static str, Vec<(f64, f64)>);

/// Two charts over the same axis.
pub(super) struct Plot {
    pub(super) title: &'static str,
    pub(super) x: &'static str,
    pub(super) panels: [Panel; 2],
}

/// One of them.
pub(super) struct Panel {
    pub(super) y: &'static str,
    pub(super) lines: Vec<Line>,
}

impl Plot {
    /// Writes it. All axes are logarithmic.
    pub(super) fn draw(&self, file: &Path) -> Result<()> {
        let area = SVGBackend::new(file, (1_200, 460)).into_drawing_area();
        area.fill(&WHITE)?;
        let area = area.titled(self.title, ("sans-serif", 20))?;
        for (panel, half) in self.panels.iter().zip(area.split_evenly((1, 2))) {
            panel.draw(self.x, &half)?;
        }
        Ok(area.present()?)
    }
}

impl Panel {
    fn draw(&self, x_title: &str, area: &DrawingArea<SVGBackend<'_>, Shift>) -> Result<()> {
        let points = || self.lines.iter().flat_map(|(_, points)| points.iter().copied());
        let most =
            |values: &dyn Fn((f64, f64)) -> f64| points().map(values).fold(f64::NEG_INFINITY, f64::max);
        let least = |values: &dyn Fn((f64, f64)) -> f64| points().map(values).fold(f64::INFINITY, f64::min);
        let (x, y) = (|point: (f64, f64)| point.0, |point: (f64, f64)| point.1);
        let wide = (least(&x)..most(&x)).log_scale();
        let high = (least(&y) / 1.5..most(&y) * 8.0).log_scale();
        let mut chart = ChartBuilder::on(area)
            .margin(12)
            .margin_right(44)
            .x_label_area_size(44)
            .y_label_area_size(64)
            .build_cartesian_2d(wide, high)?;
        self.lines_in(x_title, &mut chart)
    }

    fn lines_in<'a, X, Y>(
        &self,
        x_title: &str,
        chart: &mut ChartContext<'a, SVGBackend<'a>, Cartesian2d<X, Y>>,
    ) -> Result<()>
    where
        X: Ranged<ValueType = f64> + ValueFormatter<f64>,
        Y: Ranged<ValueType = f64> + ValueFormatter<f64>,
    {
        chart
            .configure_mesh()
            .x_desc(x_title)
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
        let place = SeriesLabelPosition::UpperLeft;
        labels
            .position(place)
            .background_style(WHITE)
            .border_style(BLACK.mix(0.3))
            .label_font(("sans-serif", 13))
            .draw()?;
        Ok(())
    }
}
