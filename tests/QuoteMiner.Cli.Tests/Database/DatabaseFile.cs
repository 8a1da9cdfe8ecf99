using System.Globalization;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace QuoteMiner.Cli.Database;

/// <summary>A database of a test, in a folder of its own.</summary>
internal sealed class DatabaseFile : IDisposable
{
    static readonly string[] Tables = ["document", "speaker", "speaker_member", "quote", "diagnostic", "sqlite_schema"];

    readonly TemporaryFolder folder = new();

    public string Path => System.IO.Path.Combine(folder.Path, "quotes.db");

    public IEnumerable<string> Files => Directory.GetFiles(folder.Path).Select(path => System.IO.Path.GetFileName(path)!);

    public async Task<Tool> ExtractAsync(string lines, params string[] args)
    {
        var tool = await Tool.RunAsync(lines, ["extract", "--input", "jsonl", "-o", Path, .. args]);
        Assert.That(tool.ExitCode, Is.Zero, tool.Error);
        return tool;
    }

    /// <summary>Every value of every table that is content, and what the indexes of words give for a word.</summary>
    public List<string> Dump()
    {
        var rows = Tables.SelectMany(table => Query($"SELECT '{table}', * FROM {table} ORDER BY 2, 3")).ToList();
        Execute("INSERT INTO quote_words (quote_words, rank) VALUES ('integrity-check', 1)");
        Execute("INSERT INTO speaker_names (speaker_names, rank) VALUES ('integrity-check', 1)");
        rows.AddRange(Query("SELECT rowid FROM quote_words WHERE quote_words MATCH 'held' ORDER BY rowid"));
        Assert.That(Query("PRAGMA integrity_check"), Is.EqualTo(new[] { "ok" }));
        Assert.That(Query("PRAGMA foreign_key_check"), Is.Empty);
        return rows;
    }

    /// <summary>The rows, values separated by bars.</summary>
    public List<string> Query(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    public void Execute(string sql) => Query(sql);

    public void Dispose() => folder.Dispose();

    SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
