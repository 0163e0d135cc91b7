namespace ManifestDsl.Evaluation.Tests.Known;

/// <summary>Many small cases, one on each line.</summary>
internal static class Lines
{
    /// <summary>Every line is an expression, or statements that return, that is run and evaluated.</summary>
    public static void Check(string lines) => Differential.CheckAll(Split(lines).Select(static line => (line, line)));

    /// <summary>Every line is marked code and, after <c>//</c>, a part of the reason.</summary>
    public static void Refused(string lines)
    {
        foreach (var line in Split(lines))
        {
            var comment = line.LastIndexOf("// ", StringComparison.Ordinal);
            Differential.Refused(line[..comment].TrimEnd(), line[(comment + 3)..]);
        }
    }

    private static string[] Split(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
