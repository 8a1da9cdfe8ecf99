using Microsoft.Data.Sqlite;

namespace QuoteMiner.Cli.Database;

/// <summary>Opens the file of a database, and refuses what is none of ours.</summary>
internal static class QuoteDatabase
{
    /// <summary>In KiB: a batch of articles fits in, so that nobody who reads is locked out before it is committed.</summary>
    const int CacheSize = 16 << 10;

    /// <summary>The database to write to; made where there is no file, or an empty one. One of an earlier version gets the tables of this one.</summary>
    /// <exception cref="IOException">It cannot be opened or is not ours; the message names it and says why.</exception>
    public static SqliteConnection OpenForWriting(string path)
    {
        var folder = FolderOf(path);
        if (folder is null || !Directory.Exists(folder))
        {
            throw DatabaseProblem.Of(path, folder is null ? "not a name of a file" : "no such folder");
        }

        return Open(path, SqliteOpenMode.ReadWriteCreate, connection =>
        {
            // The whole database stays one file: a write-ahead log would be two more while it is open, and after a crash.
            Execute(connection, $"PRAGMA synchronous = FULL; PRAGMA cache_size = -{CacheSize};");
            using var transaction = connection.BeginTransaction(deferred: false);
            if (IsEmpty(connection))
            {
                Execute(connection, DatabaseSchema.FirstTables);
                Execute(connection, $"PRAGMA application_id = {DatabaseSchema.ApplicationId}; PRAGMA user_version = 1;");
            }

            for (var version = Check(connection, path); version < DatabaseSchema.Version; version++)
            {
                Execute(connection, DatabaseSchema.Steps[(int)version - 1]);
                Execute(connection, $"PRAGMA user_version = {version + 1};");
            }

            transaction.Commit();
        });
    }

    /// <summary>The database to read from, of this version or an earlier one: what reads asks for the tables of the first.</summary>
    /// <inheritdoc cref="OpenForWriting"/>
    public static SqliteConnection OpenForReading(string path)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            throw DatabaseProblem.Of(path, "no such file");
        }

        // Opened for writing, if that is allowed, so that what a killed run left half done can be rolled back.
        return Open(path, SqliteOpenMode.ReadWrite, connection =>
        {
            Execute(connection, "PRAGMA query_only = 1;");
            Check(connection, path);
        });
    }

    static SqliteConnection Open(string path, SqliteOpenMode mode, Action<SqliteConnection> prepare)
    {
        if (Directory.Exists(path))
        {
            throw DatabaseProblem.Of(path, "is a directory");
        }

        // The full path, as ":memory:" and "file:" mean something else, and what has no content cannot hold any.
        var full = Path.GetFullPath(path);
        if (full.StartsWith("/dev/", StringComparison.Ordinal))
        {
            throw DatabaseProblem.Of(path, "a database has to be a file");
        }

        // No pool: a closed database is closed.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = full, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();

            // A file from strangers runs none of its functions.
            Execute(connection, "PRAGMA trusted_schema = 0; PRAGMA foreign_keys = 1;");
            prepare(connection);
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw DatabaseProblem.Of(path, error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <returns>The version of the tables.</returns>
    static long Check(SqliteConnection connection, string path)
    {
        var version = Ask(connection, "PRAGMA user_version");
        if (Ask(connection, "PRAGMA application_id") != DatabaseSchema.ApplicationId || version <= 0)
        {
            throw DatabaseProblem.Of(path, "not a database of quotes");
        }

        if (version > DatabaseSchema.Version)
        {
            throw DatabaseProblem.Of(path, $"has version {version} of the tables, from a newer quoteminer; this one knows version {DatabaseSchema.Version}");
        }

        return version;
    }

    static bool IsEmpty(SqliteConnection connection) =>
        Ask(connection, "PRAGMA application_id") == 0 && Ask(connection, "PRAGMA user_version") == 0 && Ask(connection, "SELECT count(*) FROM sqlite_schema") == 0;

    static long Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return (long)command.ExecuteScalar()!;
    }

    static void Execute(SqliteConnection connection, string commands)
    {
        using var command = connection.CreateCommand();
        command.CommandText = commands;
        command.ExecuteNonQuery();
    }

    static string? FolderOf(string path)
    {
        try
        {
            return Path.GetDirectoryName(Path.GetFullPath(path));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
