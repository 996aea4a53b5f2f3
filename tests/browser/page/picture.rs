//! What is to be seen.

use std::collections::HashSet;

use pilotwire_browser_tests::Failure;

use super::transcripts::Open;

/// A picture's colours, and how light it is on the whole, of 255.
struct Picture {
    colours: usize,
    light: u64,
}

fn picture(png: &[u8]) -> Result<Picture, Failure> {
    let mut reader = png::Decoder::new(png).read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size()];
    let info = reader.next_frame(&mut pixels)?;
    assert!(info.width >= 1000 && info.height >= 600, "{} x {}", info.width, info.height);
    let pixels = &pixels[..info.buffer_size()];
    let colours: HashSet<&[u8]> = pixels.chunks(info.color_type.samples()).collect();
    let light = pixels.iter().map(|part| u64::from(*part)).sum::<u64>() / pixels.len() as u64;
    Ok(Picture { colours: colours.len(), light })
}

#[tokio::test]
async fn it_is_there_in_light_and_in_dark() -> Result<(), Failure> {
    let page = Open::recording("two-sessions.transcript").await?;
    page.tab.press("j").await?;
    page.tab.prefer("light").await?;
    page.tab.until("document.documentElement.dataset.theme === 'light' && !list.pending").await?;
    let light = picture(&page.tab.screenshot().await?)?;
    page.tab.prefer("dark").await?;
    page.tab.until("document.documentElement.dataset.theme === 'dark' && !list.pending").await?;
    let dark = picture(&page.tab.screenshot().await?)?;
    assert!(light.colours > 200 && dark.colours > 200, "{} and {} colours", light.colours, dark.colours);
    assert!(light.light > 200 && dark.light < 90, "{} and {} of 255", light.light, dark.light);

    page.tab.click("#theme").await?;
    page.tab.until("document.documentElement.dataset.theme === 'light'").await?;
    let painted = "(() => { const canvas = byId('gutter'); const all = canvas.getContext('2d')\
        .getImageData(0, 0, canvas.width, canvas.height).data; return all.filter(part => part > 0).length; })()";
    page.drawn().await?;
    assert!(page.tab.value::<usize>(painted).await? > 1000, "lanes are painted");
    page.end().await
}
