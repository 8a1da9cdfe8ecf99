namespace QuoteMiner.Training;

/// <summary>What can be tried when training a model; the defaults of each are those of the shipped one.</summary>
internal abstract record TrainingSettings
{
    /// <summary>A copy with some settings changed; for trials.</summary>
    /// <param name="assignments"><c>NAME=VALUE</c>, whole numbers.</param>
    /// <exception cref="ArgumentException">There is no such setting, or the value is no number.</exception>
    public static T Change<T>(T settings, IEnumerable<string> assignments)
        where T : TrainingSettings
    {
        var copy = (T)((TrainingSettings)settings with { });
        foreach (var assignment in assignments)
        {
            var parts = assignment.Split('=');
            var property = parts.Length == 2 ? typeof(T).GetProperty(parts[0]) : null;
            if (property is null || !ulong.TryParse(parts[1], out var value))
            {
                throw new ArgumentException($"'{assignment}' is no setting: {typeof(T).Name} has {string.Join(", ", typeof(T).GetProperties().Select(known => known.Name))}.", nameof(assignments));
            }

            property.SetValue(copy, property.PropertyType == typeof(ulong) ? value : checked((int)value));
        }

        return copy;
    }
}
