//! A runtime as a process: the scripted one, which misbehaves as it is told to.
//!
//! It takes the arguments that the real one is started with, and for each `--on METHOD=ACTION,..` does the actions in order
//! once that method has been called and what there was to say has been said. See [`act::Action`] for what it can do.

mod act;
mod options;
mod serve;

fn main() -> std::io::Result<()> {
    options::run()
}
