namespace ManifestDsl.Engine.Validation;

/// <summary>
/// Where fields are, as text: field names with dots between, <c>*</c> for each item of a list or each value of a map,
/// <c>a|b</c> for either of two fields. For example <c>spec.ports.*.port</c>.
/// </summary>
internal sealed class FieldPath
{
    private FieldPath(string[][] steps) => Steps = steps;

    /// <summary>For each step the field names that it takes; a single <c>*</c> for all items or values.</summary>
    public string[][] Steps { get; }

    public static FieldPath Parse(string text)
    {
        var parts = text.Split('.');
        var steps = new string[parts.Length][];
        for (var i = 0; i < parts.Length; i++)
        {
            steps[i] = parts[i].Split('|');
        }

        return new FieldPath(steps);
    }
}
