pub(crate) fn write(_: &super::Setting, _: &std::path::Path) -> crate::Result<()> {
    Ok(())
}
