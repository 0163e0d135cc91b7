using System.Text.Json;

namespace ManifestDsl.MSBuild.Reports;

/// <summary>A part of a report, with the path by which messages name it. What is not as the format says is a <see cref="ReportProblem"/>: it must not pass for nothing.</summary>
/// <param name="Value">The JSON.</param>
/// <param name="Path">Where it is: <c>Results[2].Vulnerabilities</c>.</param>
internal readonly record struct ReportNode(JsonElement Value, string Path)
{
    /// <summary>The object at a field; null when there is none, or null.</summary>
    public ReportNode? Object(string field) => Field(field, JsonValueKind.Object, "an object");

    /// <summary>The items at a field; none when it is missing or null, which is how Trivy writes an empty list.</summary>
    public IEnumerable<ReportNode> Items(string field) => Field(field, JsonValueKind.Array, "a list") is { } list ? list.Items() : [];

    /// <summary>The items of a list.</summary>
    public IEnumerable<ReportNode> Items()
    {
        var index = 0;
        foreach (var item in Value.EnumerateArray())
        {
            yield return new ReportNode(item, $"{Path}[{index}]");
            index++;
        }
    }

    /// <summary>The items at a field, each of which must be an object.</summary>
    public IEnumerable<ReportNode> Objects(string field) => Items(field).Select(static item => item.As(JsonValueKind.Object, "an object"));

    /// <summary>The texts at a field.</summary>
    public IEnumerable<string> Texts(string field) => Items(field).Select(static item => item.As(JsonValueKind.String, "a text").Value.GetString() ?? "");

    /// <summary>The text at a field; empty when there is none.</summary>
    public string Text(string field) => Field(field, JsonValueKind.String, "a text")?.Value.GetString() ?? "";

    /// <summary>The text at a field that must be there.</summary>
    public string Required(string field) => Text(field) is { Length: > 0 } text ? text : throw ReportProblem.Malformed(Child(field), "there");

    /// <summary>The whole number at a field; 0 when there is none.</summary>
    public int Number(string field) =>
        Field(field, JsonValueKind.Number, "a number") is not { } number ? 0
        : number.Value.TryGetInt32(out var value) ? value
        : throw ReportProblem.Malformed(number.Path, "a whole number");

    /// <summary>True when a field is true.</summary>
    public bool Flag(string field) => Value.TryGetProperty(field, out var value) && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw ReportProblem.Malformed(Child(field), "true or false"),
    };

    /// <summary>This node, which must be of a kind.</summary>
    public ReportNode As(JsonValueKind kind, string expected) => Value.ValueKind == kind ? this : throw ReportProblem.Malformed(Path, expected);

    private ReportNode? Field(string field, JsonValueKind kind, string expected) =>
        !Value.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null ? null : new ReportNode(value, Child(field)).As(kind, expected);

    private string Child(string field) => Path.Length == 0 ? field : Path + "." + field;
}
