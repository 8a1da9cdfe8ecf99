using Microsoft.Data.Sqlite;

namespace QuoteMiner.Cli.Database;

/// <summary>A statement that runs often: prepared once, its values given by their place.</summary>
internal sealed class Statement : IDisposable
{
    readonly SqliteCommand command;

    /// <param name="sql">Its values are $0, $1, …</param>
    /// <param name="values">How many there are.</param>
    public Statement(SqliteConnection connection, string sql, int values)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", DBNull.Value));
        }
    }

    /// <returns>How many rows were changed.</returns>
    public int Execute(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return command.ExecuteNonQuery();
    }

    /// <returns>The first value of the first row.</returns>
    public long Ask(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose() => command.Dispose();

    void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
