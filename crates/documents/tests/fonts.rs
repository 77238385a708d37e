//! Rare characters: drawn where some font has them, boxed and reported where none has (R-NM-4, R-NM-7).

mod poppler;

use documents::{DocumentFault, Fonts, PrintOptions, ReceiptView, example, receipt};
use poppler::{assert_fonts_travel_along, fonts, text};

fn receipt_for(name: &str) -> ReceiptView {
    ReceiptView { principal: Some(name.to_owned()), ..example::receipt() }
}

#[test]
fn a_private_character_is_boxed_and_reported() {
    let printed = receipt(&receipt_for("李\u{E863}\u{F8FF}\u{E863}"), &PrintOptions::default(), fonts())
        .expect("prints");
    assert_eq!(printed.missing, ['\u{E863}', '\u{F8FF}'], "each once, as they come");
    assert!(text(&printed).contains("李E863F8FFE863"), "the code points stand in the boxes");
    assert_fonts_travel_along(&printed);
}

#[test]
fn rare_hanzi_are_drawn_or_reported_never_dropped() {
    for (name, rare, boxed) in [("李𬱖", '𬱖', "李2CC56"), ("王㛃", '㛃', "王36C3"), ("龚䶮", '䶮', "龚4DAE")]
    {
        let printed = receipt(&receipt_for(name), &PrintOptions::default(), fonts()).expect("prints");
        let seen = if printed.missing.contains(&rare) { boxed } else { name };
        assert!(text(&printed).contains(seen), "{name} is neither drawn nor boxed");
        assert_fonts_travel_along(&printed);
    }
}

#[test]
fn the_clerk_is_warned_before_printing() {
    assert_eq!(fonts().missing("冯*国 \u{E863}\n\u{E863}"), ['\u{E863}']);
    assert!(
        fonts().missing("冯*国（女儿）→ ✓ 310***********9987").is_empty(),
        "all of a plain receipt is there"
    );
}

#[test]
fn two_characters_with_one_picture_are_read_back_apart() {
    // The radical ⽅ (U+2F45) is drawn like the hanzi 方.
    let printed = receipt(&receipt_for("方\u{2F45}方"), &PrintOptions::default(), fonts()).expect("prints");
    let read: Vec<char> = text(&printed).chars().filter(|c| "方\u{2F45}".contains(*c)).collect();
    assert!(read.starts_with(&['方', '\u{2F45}', '方']) || printed.missing == ['\u{2F45}'], "{read:?}");
}

#[test]
fn a_folder_without_fonts_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let Err(DocumentFault::FontsNotFound { looked_in }) = Fonts::load(folder.path()) else {
        panic!("an empty folder has no fonts");
    };
    assert_eq!(looked_in, [folder.path()]);
}

#[test]
fn a_broken_font_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    for file in ["NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf"] {
        std::fs::write(folder.path().join(file), b"\0\x01\0\0 not a font").expect("writes");
    }
    assert!(matches!(Fonts::load(folder.path()), Err(DocumentFault::FontUnusable { .. })));
}
