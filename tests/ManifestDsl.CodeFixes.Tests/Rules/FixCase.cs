using ManifestDsl.Testing;

namespace ManifestDsl.CodeFixes.Tests.Rules;

/// <summary>Code before and after the fix of one rule.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Before">What it reports.</param>
/// <param name="After">What the fix makes of it.</param>
public sealed record FixCase(string Id, string Before, string After)
{
    /// <summary>A property of the project, for rules that need one: <c>ManifestPodSecurity = baseline</c>.</summary>
    public string Properties { get; init; } = "";

    /// <summary>The Dockerfile of the image nginx; null for none.</summary>
    public string? Dockerfile { get; init; }

    /// <summary>Members of a class of declarations.</summary>
    public static FixCase Members(string id, string before, string after) => new(id, Trimmed(Source.Class(before)), Trimmed(Source.Class(after)));

    /// <summary>Settings of a model of a container.</summary>
    public static FixCase RawContainer(string id, string before, string after) => new(
        id,
        Trimmed(Source.Pod(Creation("""new() { Name = "web", Image = "nginx:1.29" """, before))),
        Trimmed(Source.Pod(Creation("""new() { Name = "web", Image = "nginx:1.29" """, after))));

    /// <summary>Settings of a container of this package.</summary>
    public static FixCase DslContainer(string id, string before, string after) => new(
        id,
        Trimmed(Source.Deployment(Creation("""new("web", "nginx:1.29") { """, before))),
        Trimmed(Source.Deployment(Creation("""new("web", "nginx:1.29") { """, after))));

    /// <summary>Settings of a model of a pod, each on its line.</summary>
    public static FixCase RawPod(string id, string before, string after) => Members(id, Pod(before), Pod(after));

    /// <summary>Settings of a deployment of this package, each on its line.</summary>
    public static FixCase DslWorkload(string id, string before, string after) => Members(id, Workload(before), Workload(after));

    /// <summary>An object of one expression.</summary>
    public static FixCase Object(string id, string type, string before, string after) => Members(
        id, $"public static {type} Shop => {before};", $"public static {type} Shop => {after};");

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>Without the white space of empty lines, which the formatter would take for our fault.</summary>
    private static string Trimmed(string code) => string.Join('\n', code.Split('\n').Select(line => line.TrimEnd()));

    private static string Creation(string start, string members) => start.TrimEnd().EndsWith('{')
        ? members.Length == 0 ? start[..^3].TrimEnd() : $"{start}{members} }}"
        : members.Length == 0 ? $"{start.TrimEnd()} }}" : $"{start.TrimEnd()}, {members} }}";

    private static string Pod(string members) => $$"""
        public static V1Pod Shop => new()
        {
            Metadata = new() { Name = "shop" },
            Spec = new()
            {
                Containers = [new() { Name = "web", Image = "nginx:1.29" }],{{Line(members, 8)}}
            },
        };
        """;

    private static string Workload(string members) => $$"""
        public static Deployment Shop => new("shop")
        {
            Containers = [new("web", "nginx:1.29")],{{Line(members, 4)}}
        };
        """;

    private static string Line(string members, int indent) => members.Length == 0 ? "" : string.Concat(members.Split('\n').Select(member => $"\n{new string(' ', indent)}{member},"));
}
