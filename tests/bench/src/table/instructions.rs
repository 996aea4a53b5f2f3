pub(super) fn measure(_: &super::Setting, _: &mut crate::report::Report) -> crate::Result<()> {
    Ok(())
}
pub(crate) fn on_file(_: bool) -> crate::Result<()> {
    Ok(())
}
