namespace ManifestDsl.MSBuild.Reports;

/// <summary>A report that cannot be read: a code of docs/rules, where, and a sentence that names the remedy.</summary>
internal sealed class ReportProblem(string code, string message, int line = 0, int column = 0) : Exception(message)
{
    public string Code => code;

    /// <summary>The line, from 1; 0 when it is not known.</summary>
    public int Line => line;

    /// <summary>The column, from 1; 0 when it is not known.</summary>
    public int Column => column;

    /// <summary>The file is no report, or one of another format.</summary>
    public static ReportProblem Foreign(string what, string command = "trivy image --format json") =>
        new(ProblemCodes.ForeignReport, $"The file {what}, and not a report that can be read. Write it with '{command}'.");

    /// <summary>The file is a report, and a part of it is not what the format says.</summary>
    public static ReportProblem Malformed(string path, string expected) =>
        new(ProblemCodes.ForeignReport, $"{path} of the report is not {expected}. Scan again, and keep the report as Trivy writes it.");
}
