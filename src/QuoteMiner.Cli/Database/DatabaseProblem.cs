using Microsoft.Data.Sqlite;

namespace QuoteMiner.Cli.Database;

/// <summary>Errors of a database in plain words.</summary>
internal static class DatabaseProblem
{
    // The numbers of SQLite's result codes, https://www.sqlite.org/rescode.html.
    const int Busy = 5;
    const int Locked = 6;
    const int ReadOnly = 8;
    const int ReadError = 10;
    const int Corrupt = 11;
    const int Full = 13;
    const int CannotOpen = 14;
    const int NoDatabase = 26;

    /// <summary>The error as one of input and output, with the name of the file.</summary>
    public static IOException Of(string path, SqliteException error) => Of(path, Explain(error), error);

    public static IOException Of(string path, string reason, Exception? error = null) => new($"{path}: {reason}", error);

    static string Explain(SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => "another process writes to the database",
        ReadOnly => "permission denied",
        ReadError => "cannot be read or written",
        Corrupt => "the database is damaged",
        Full => "no space left on device",
        CannotOpen => "cannot be opened",
        NoDatabase => "not a database",
        _ => error.Message,
    };
}
