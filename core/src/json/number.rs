//! Numbers that are JSON, and that a strict reader refuses all the same.

/// Returns `true` if no double holds a number, written as JSON has it: read as a double, it would be infinite.
///
/// The runtime refuses such a number, and with it the frame that it is in. What is as small as nothing it reads as zero.
pub(crate) fn overflows(number: &[u8]) -> bool {
    may_overflow(number) && reads_as_infinite(number)
}

/// Returns `false` if a double holds the number, as can be told without reading it: it has no exponent and is not long.
#[inline]
fn may_overflow(number: &[u8]) -> bool {
    /// Digits of the largest double.
    const LONGEST: usize = 309;
    number.len() >= LONGEST || number.iter().any(|byte| matches!(byte, b'e' | b'E'))
}

/// At the edge, serde_json refuses by default what is rounded to the largest double. The runtime rounds it as here.
#[cold]
fn reads_as_infinite(number: &[u8]) -> bool {
    !std::str::from_utf8(number).is_ok_and(|number| number.parse().is_ok_and(f64::is_finite))
}

#[cfg(test)]
mod tests {
    use super::overflows;

    #[test]
    fn a_number_that_reads_as_infinite_is_found() {
        let nines = |digits: usize| "9".repeat(digits);
        let power = |zeros: usize| format!("1{}", "0".repeat(zeros));
        for number in [
            "1e999",
            "-1e999",
            "1E+999",
            "1.5e309",
            "1e309",
            "-1.7976931348623159e308",
            "17976931348623158080e289",
            "1e99999999999999999999",
            &nines(309),
            &nines(400),
            &format!("-{}", power(309)),
            &format!("{}.5", power(309)),
        ] {
            assert!(overflows(number.as_bytes()), "{number}");
        }
        for number in [
            "0",
            "-0",
            "1e308",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "-17976931348623158079e289",
            "1e-999",
            "-1e-99999999999999999999",
            "0e999",
            "0.0e99999999999999999999",
            "18446744073709551616",
            &nines(308),
            &power(308),
            &format!("{}e-200", nines(400)),
            &format!("0.{}1e400", "0".repeat(399)),
        ] {
            assert!(!overflows(number.as_bytes()), "{number}");
        }
    }

    #[test]
    fn the_largest_double_is_written_and_read() {
        for number in [f64::MAX, f64::MIN, f64::MIN_POSITIVE] {
            let text = serde_json::to_string(&number).expect("it is finite");
            assert!(!overflows(text.as_bytes()), "{text}");
        }
    }
}
