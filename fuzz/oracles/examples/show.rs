fn main() {
    let mut all = std::collections::BTreeSet::new();
    for path in std::env::args().skip(1) {
        let input = std::fs::read(&path).expect("readable");
        let r = pilotwire_fuzz_oracles::connection::reached(&input);
        println!("{path}: {r:?}");
        all.extend(r);
    }
    println!("ALL {} {all:#?}", all.len());
}
