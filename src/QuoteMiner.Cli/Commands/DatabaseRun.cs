using Microsoft.Data.Sqlite;
using QuoteMiner.Cli.Database;

namespace QuoteMiner.Cli.Commands;

/// <summary>A run of a command that reads a database.</summary>
internal static class DatabaseRun
{
    /// <summary>What is wrong with the database is told; what is wrong with the output is the application's to tell.</summary>
    public static int Read(string path, CommandStreams streams, Action<SqliteConnection> read)
    {
        SqliteConnection connection;
        try
        {
            connection = QuoteDatabase.OpenForReading(path);
        }
        catch (IOException error)
        {
            streams.Complain(error.Message);
            return ExitCode.BadInput;
        }

        using (connection)
        {
            try
            {
                read(connection);
                streams.Text.Flush();
                return ExitCode.Success;
            }
            catch (SqliteException error)
            {
                streams.Complain(DatabaseProblem.Of(path, error).Message);
                return ExitCode.BadInput;
            }
        }
    }
}
