//! Numbers, to their last digit.

use std::fmt;

/// A JSON number, as it was written.
///
/// No digit is lost until one asks for a form of less precision. Integers come as `i64` and `u64`, not as this.
///
/// ```
/// use pilotwire_protocol::RawJson;
///
/// let number = RawJson::parse("12345678901234567890.5")?.to_number().unwrap();
/// assert_eq!(number.as_str(), "12345678901234567890.5");
/// assert_eq!(number.to_f64(), 12345678901234567890.5);
/// # Ok::<(), pilotwire_protocol::DecodeError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Number<'a>(pub(crate) &'a str);

impl<'a> Number<'a> {
    /// The number's own text.
    pub fn as_str(self) -> &'a str {
        self.0
    }

    /// The nearest double. What no double holds is infinite.
    pub fn to_f64(self) -> f64 {
        self.0.parse().unwrap_or_default()
    }

    /// The value as an integer, if it is one that fits.
    pub fn to_i64(self) -> Option<i64> {
        integer(self.0).ok().and_then(|value| value.try_into().ok())
    }

    /// The value as an integer that is not negative, if it is one that fits.
    pub fn to_u64(self) -> Option<u64> {
        integer(self.0).ok().and_then(|value| value.try_into().ok())
    }
}

impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl From<Number<'_>> for f64 {
    fn from(number: Number<'_>) -> f64 {
        number.to_f64()
    }
}

impl PartialEq for Number<'_> {
    /// By value: integers to their last digit, others as doubles.
    fn eq(&self, other: &Self) -> bool {
        match (integer(self.0), integer(other.0)) {
            (Ok(one), Ok(other)) => one == other,
            _ => self.0 == other.0 || self.to_f64() == other.to_f64(),
        }
    }
}

impl PartialEq<f64> for Number<'_> {
    fn eq(&self, other: &f64) -> bool {
        self.to_f64() == *other
    }
}

/// Why a number is no integer here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoInteger {
    Fraction,
    /// It has more than 38 digits.
    TooLarge,
}

/// The integer that a number is: `1.0` and `1e3` are integers too.
pub(crate) fn integer(number: &str) -> Result<i128, NoInteger> {
    match number.parse::<i64>() {
        Ok(value) if number.len() <= 18 => Ok(value.into()),
        _ => any_integer(number),
    }
}

#[cold]
fn any_integer(number: &str) -> Result<i128, NoInteger> {
    let (negative, rest) = match number.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, number),
    };
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = || whole.bytes().chain(fraction.bytes());
    if digits().all(|digit| digit == b'0') {
        return Ok(0);
    }
    // An exponent that does not fit is far beyond all that is held here.
    let far = if exponent.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 };
    let exponent = exponent.parse::<i64>().unwrap_or(far).clamp(i64::MIN / 2, i64::MAX / 2);
    let zeros = exponent - fraction.len() as i64;
    let trailing = digits().rev().take_while(|digit| *digit == b'0').count() as i64;
    if zeros + trailing < 0 {
        return Err(NoInteger::Fraction);
    }
    let total = digits().count() as i64;
    let kept = total + zeros.min(0);
    let mut value: i128 = 0;
    for digit in digits().take(kept.max(0) as usize) {
        value = value.checked_mul(10).ok_or(NoInteger::TooLarge)?;
        value = value.checked_add(i128::from(digit - b'0')).ok_or(NoInteger::TooLarge)?;
    }
    for _ in 0..zeros.max(0) {
        value = value.checked_mul(10).ok_or(NoInteger::TooLarge)?;
    }
    Ok(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_told_from_fractions() {
        for (text, value) in [
            ("0", 0),
            ("-0", 0),
            ("1.0", 1),
            ("-3.000", -3),
            ("1e3", 1000),
            ("1.50e1", 15),
            ("1200e-2", 12),
            ("0e999999999999999999999", 0),
            ("0.0e-99999999999999999999999", 0),
            ("9223372036854775807", i64::MAX.into()),
            ("18446744073709551615", u64::MAX.into()),
            ("-9223372036854775808", i64::MIN.into()),
        ] {
            assert_eq!(integer(text), Ok(value), "{text}");
        }
        for text in ["1.5", "0.1", "1e-1", "-2.25", "1e-99999999999999999999999", "10.01e1"] {
            assert_eq!(integer(text), Err(NoInteger::Fraction), "{text}");
        }
        for text in ["1e39", "1e99999999999999999999999", &"9".repeat(60)] {
            assert_eq!(integer(text), Err(NoInteger::TooLarge), "{text}");
        }
    }
}
