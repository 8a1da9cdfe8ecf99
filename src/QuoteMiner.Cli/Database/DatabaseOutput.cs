using System.Diagnostics;
using Microsoft.Data.Sqlite;
using QuoteMiner.Cli.Input;
using QuoteMiner.Cli.Output;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Database;

/// <summary>
/// Answers in a database, which grows in place. Articles are written in batches, each whole or not at all, so that a run can be killed at any time and done again;
/// bad lines go to standard error.
/// </summary>
internal sealed class DatabaseOutput : IArticleOutput
{
    /// <summary>Articles of a batch: what it costs to wait for the disk is spread over them.</summary>
    const int LargestBatch = 256;

    /// <summary>Characters of a batch, so that it fits into the memory that SQLite may use.</summary>
    const int LongestBatch = 1 << 21;

    /// <summary>An article may come a minute: others are not locked out for longer than it takes to write.</summary>
    static readonly TimeSpan OldestBatch = TimeSpan.FromSeconds(1);

    readonly string path;
    readonly CommandStreams streams;
    readonly SqliteConnection connection;
    readonly DocumentRows rows;
    readonly Statement begin;
    readonly Statement commit;
    int articles;
    long characters;
    long started;

    /// <exception cref="IOException">The database cannot be opened; the message names it.</exception>
    public DatabaseOutput(string path, OffsetUnit offsets, CommandStreams streams)
    {
        this.path = path;
        this.streams = streams;
        connection = QuoteDatabase.OpenForWriting(path);
        rows = new DocumentRows(connection, offsets);
        begin = new Statement(connection, "BEGIN IMMEDIATE", 0);
        commit = new Statement(connection, "COMMIT", 0);
    }

    public int Replaced { get; private set; }

    public void Write(Article article, QuoteDocument document) => Try(() =>
    {
        if (articles == 0)
        {
            begin.Execute();
            started = Stopwatch.GetTimestamp();
        }

        articles++;
        characters += document.Text.Length;
        Replaced += rows.Write(article, document) ? 1 : 0;
        if (articles >= LargestBatch || characters >= LongestBatch || Stopwatch.GetElapsedTime(started) >= OldestBatch)
        {
            EndBatch();
        }
    });

    public void WriteProblem(Article article, string problem) => streams.Complain(article, problem);

    /// <summary>What is done stays, also after Ctrl-C.</summary>
    public void End(bool isInterrupted) => Try(EndBatch);

    /// <summary>A batch that was not ended is rolled back.</summary>
    public void Dispose()
    {
        rows.Dispose();
        begin.Dispose();
        commit.Dispose();
        connection.Dispose();
    }

    void EndBatch()
    {
        if (articles > 0)
        {
            commit.Execute();
            articles = 0;
            characters = 0;
        }
    }

    void Try(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException error)
        {
            throw DatabaseProblem.Of(path, error);
        }
    }
}
