//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// The one-counter desk without a window: every action, from a script or by hand.
#[derive(Debug, Parser)]
#[command(name = "onecounter-cli", version, max_term_width = 100)]
#[command(after_help = "\
The password comes from ONECOUNTER_PASSWORD, the passphrase of the data from ONECOUNTER_PASSPHRASE (or the
printed recovery key from ONECOUNTER_RECOVERY_KEY): none of them is ever an argument, where others could
read it.

A morning, by hand:
  export ONECOUNTER_DATA=/tmp/practice ONECOUNTER_PASSPHRASE='…' ONECOUNTER_PASSWORD='…'
  onecounter-cli init --rehearsal
  onecounter-cli sample
  onecounter-cli call queue.issue '{\"prefix\":\"A\",\"name\":\"王阿姨\"}' --as volunteer
  onecounter-cli call queue.call_next '{}' --as clerk --counter 2
  onecounter-cli actions --json | less

Exit status: 0 done, 1 refused (the fault is on standard output), 2 bad usage.")]
pub struct Arguments {
    /// Where the data lies.
    #[command(flatten)]
    pub place: PlaceArguments,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Where the data lies.
#[derive(Debug, Clone, Args)]
pub struct PlaceArguments {
    /// The data folder.
    #[arg(long, global = true, value_name = "DIR", env = "ONECOUNTER_DATA")]
    pub data: Option<PathBuf>,
    /// The PostgreSQL database, instead of a data folder.
    #[arg(
        long,
        global = true,
        value_name = "postgres://…",
        env = "ONECOUNTER_DATABASE",
        conflicts_with = "data"
    )]
    pub database: Option<String>,
    /// Open the data with the key in this computer's keychain.
    #[arg(long, global = true)]
    pub keychain: bool,
    /// How long to wait for the keychain, which may ask somebody for its password first.
    #[arg(long, global = true, value_name = "SECONDS", default_value_t = 60)]
    pub keychain_wait: u64,
    /// The moment it is, RFC 3339; only on a practice desk made with `init --rehearsal`.
    #[arg(long, global = true, value_name = "INSTANT")]
    pub now: Option<String>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new desk: the complex, its first manager, and the key of its data.
    Init(InitArguments),
    /// Load the sample complex with an account of every role, and as much invented life as is asked for.
    Sample(SampleArguments),
    /// Play the morning on a fresh sample complex and say where the receipt and the report lie.
    Morning {
        /// Where the papers go; a temporary folder that stays if left out.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Do one action as a member of staff and print its answer.
    Call(CallArguments),
    /// Do many actions: one request a line on standard input, one answer a line on standard output.
    ///
    /// A request has `as` (a login), `action`, `args`, and if wanted `request_id`, `counter` and, on a practice
    /// desk, `now`; an answer has either `ok` (the reply) or `fault`. Each login
    /// signs in once.
    Batch,
    /// List every action.
    Actions {
        /// With permission, topics and the JSON schemas of arguments and reply.
        #[arg(long)]
        json: bool,
    },
    /// Make and verify a backup.
    Backup(AsArguments),
    /// Put a backup in the place of the data; what was there before is kept beside it. For PostgreSQL name an
    /// empty database: the old one stays as it is.
    Restore {
        /// The backup file.
        file: PathBuf,
    },
    /// Look at everything that can go wrong with the data; exit status 1 if something is bad.
    Doctor,
    /// Print the figures of a day, or its paper.
    Report {
        /// The day, such as 2026-11-22; today if left out.
        #[arg(long)]
        day: Option<String>,
        /// Write the paper here as PDF.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Who does it.
        #[command(flatten)]
        who: AsArguments,
    },
    /// Print a receipt to a file.
    Receipt {
        /// Its number, such as JNL-SL-20261122-0001.
        number: String,
        /// Where the PDF goes.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// a5, a4, roll80 or roll58.
        #[arg(long, default_value = "a5")]
        paper: String,
        /// In large print.
        #[arg(long)]
        large: bool,
        /// Who does it.
        #[command(flatten)]
        who: AsArguments,
    },
    /// Verify the audit chain; exit status 1 if anybody changed it.
    VerifyAudit(AsArguments),
}

/// A new desk.
#[derive(Debug, Args)]
pub struct InitArguments {
    /// A practice desk: every print is marked 演练, and its clock may be set with --now.
    #[arg(long)]
    pub rehearsal: bool,
    /// The letters in front of every number.
    #[arg(long, default_value = "JNL")]
    pub code: String,
    /// The name of the complex.
    #[arg(long, default_value = "江宁路街道社区党群服务综合体")]
    pub name: String,
    /// Its name in English.
    #[arg(long, default_value = "Jiangning Road Sub-district Party-mass Service Complex")]
    pub english_name: String,
    /// Its address.
    #[arg(long, default_value = "昌平路710号")]
    pub address: String,
    /// The telephone printed on receipts.
    #[arg(long, default_value = "021-62999998")]
    pub phone: String,
    /// How many windows it has.
    #[arg(long, default_value_t = 3)]
    pub counters: u32,
    /// The first manager's login.
    #[arg(long, default_value = "manager")]
    pub manager: String,
    /// The first manager's name.
    #[arg(long, default_value = "单志远")]
    pub manager_name: String,
}

/// A sample. The same numbers and seed make the same people, bookings and visits, ending yesterday.
#[derive(Debug, Args)]
pub struct SampleArguments {
    /// How many invented people to register, up to a million.
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = up_to_a_million())]
    pub residents: u64,
    /// How many bookings by telephone to make, up to a million, in activity rooms added for them.
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = up_to_a_million())]
    pub bookings: u64,
    /// How many visits to play, up to a million: 300 a day or more, each with a ticket, items and
    /// a receipt; in the evening the day is made final.
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = up_to_a_million())]
    pub visits: u64,
    /// What all that is drawn follows from.
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// Who does it.
    #[command(flatten)]
    pub who: AsArguments,
}

fn up_to_a_million() -> clap::builder::RangedU64ValueParser {
    clap::value_parser!(u64).range(..=1_000_000)
}

/// One action.
#[derive(Debug, Args)]
pub struct CallArguments {
    /// Its name, such as `rooms.book`.
    pub action: String,
    /// Its arguments as JSON; `-` reads them from standard input.
    #[arg(default_value = "{}")]
    pub args: String,
    /// Who does it.
    #[command(flatten)]
    pub who: AsArguments,
    /// A UUID: the same request again gets the first answer and changes nothing.
    #[arg(long, value_name = "UUID")]
    pub request_id: Option<uuid::Uuid>,
}

/// Who does it.
#[derive(Debug, Clone, Args)]
pub struct AsArguments {
    /// The login.
    #[arg(long = "as", value_name = "LOGIN", default_value = "manager")]
    pub login: String,
    /// The number of the window.
    #[arg(long)]
    pub counter: Option<i64>,
}
