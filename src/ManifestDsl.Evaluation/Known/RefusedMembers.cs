using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary>Well-known members that cannot be evaluated since they depend on more than the source: why, and what to write instead.</summary>
internal static class RefusedMembers
{
    private const string Value = "write the value itself or a constant";
    private const string Files = "reads or writes files of the machine: have the project hand the file over and write Build.File(\"name\")";
    private const string Paths = "depends on the machine, whose paths differ: write the path as text, with '/'";
    private const string Clock = "depends on the clock: write a fixed time, for instance new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc)";
    private const string Chance = "gives something else each time: " + Value;
    private const string Machine = "depends on the machine that builds: " + Value;
    private const string Network = "talks to the network: " + Value;
    private const string Reflection = "is reflection, which needs a running program: write the name with nameof, or the value itself";
    private const string Threads = "needs threads of a running program: write plain sequential code";
    private const string Tasks = "is asynchronous, and nothing can be awaited at compile time: write plain sequential code";
    private const string Culture = "depends on the culture of the machine: write CultureInfo.InvariantCulture";
    private const string Terminal = "reads or writes the console of a running program: leave it out";
    private const string Memory = "works on memory of a running program: use arrays, lists and strings";
    private const string Json = "looks at types by reflection: write the text itself, in a raw string";

    /// <summary>By member, type or namespace; the most specific entry wins.</summary>
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["System.Activator"] = Reflection,
        ["System.AppContext"] = Machine,
        ["System.AppDomain"] = Machine,
        ["System.Attribute"] = Reflection,
        ["System.Buffers"] = Memory,
        ["System.Console"] = Terminal,
        ["System.Data"] = "reads a database: " + Value,
        ["System.DateOnly"] = "is not supported: write a DateTime",
        ["System.DateTime.Now"] = Clock,
        ["System.DateTime.ToLocalTime"] = "depends on the time zone of the machine: keep the time in UTC",
        ["System.DateTime.Today"] = Clock,
        ["System.DateTime.UtcNow"] = Clock,
        ["System.DateTimeOffset"] = "is not supported: write a DateTime with DateTimeKind.Utc",
        ["System.DateTimeOffset.Now"] = Clock,
        ["System.DateTimeOffset.UtcNow"] = Clock,
        ["System.Diagnostics"] = "looks at the running program: leave it out",
        ["System.Diagnostics.Process"] = "starts or looks at processes of the machine: " + Value,
        ["System.Diagnostics.Stopwatch"] = "depends on the clock: leave it out",
        ["System.Environment"] = Machine,
        ["System.Environment.GetEnvironmentVariable"] = "depends on the environment of the build: have the project hand the value over and write Build.Property(\"NAME\")",
        ["System.Environment.GetEnvironmentVariables"] = "depends on the environment of the build: " + Value,
        ["System.Environment.NewLine"] = "depends on the machine: write \"\\n\"",
        ["System.GC"] = Memory,
        ["System.Globalization.CultureInfo"] = "gives data of a culture, which differ by machine: write CultureInfo.InvariantCulture",
        ["System.Globalization.CultureInfo.CurrentCulture"] = Culture,
        ["System.Globalization.CultureInfo.CurrentUICulture"] = Culture,
        ["System.Guid.CreateVersion7"] = Chance,
        ["System.Guid.NewGuid"] = "gives something else each time: write the value itself, new Guid(\"…\")",
        ["System.HashCode"] = "gives something else in each run: compare the values themselves",
        ["System.IO"] = Files,
        ["System.IO.Path"] = Paths,
        ["System.Linq.Expressions"] = Reflection,
        ["System.MemoryExtensions"] = "works on spans: use the member of string or array",
        ["System.Net"] = Network,
        ["System.Net.IPAddress"] = "is not supported: write the address as text",
        ["System.Object.GetType"] = Reflection,
        ["System.Random"] = Chance,
        ["System.Reflection"] = Reflection,
        ["System.Resources"] = "reads resources of a running program: " + Value,
        ["System.Runtime"] = "belongs to a running program: " + Value,
        ["System.Runtime.InteropServices"] = "calls native code or looks at the machine: " + Value,
        ["System.Security.Cryptography"] = "is cryptography, which is not evaluated: " + Value,
        ["System.Security.Cryptography.RandomNumberGenerator"] = Chance,
        ["System.String.GetHashCode"] = "gives something else in each run: compare the texts themselves",
        ["System.StringComparer.CurrentCulture"] = "depends on the culture of the machine: write StringComparer.Ordinal",
        ["System.StringComparer.InvariantCulture"] = "depends on the machine: write StringComparer.Ordinal",
        ["System.Text.Json"] = Json,
        ["System.Text.RegularExpressions"] = "is a regular expression, which is not evaluated: use the members of string",
        ["System.Text.StringBuilder.AppendLine"] = "ends the line as the machine does: write Append(…).Append('\\n')",
        ["System.Threading"] = Threads,
        ["System.Threading.Tasks"] = Tasks,
        ["System.TimeOnly"] = "is not supported: write a TimeSpan",
        ["System.TimeProvider"] = Clock,
        ["System.TimeZoneInfo"] = "depends on the time zones of the machine: keep times in UTC",
        ["System.Type"] = Reflection,
        ["System.UriBuilder"] = "is not supported: write the URI as text",
        ["System.Xml"] = "is not supported: write the text itself, in a raw string",
        ["Microsoft.Extensions"] = "belongs to a running program: " + Value,
    };

    /// <summary>The reason that is known for <paramref name="member"/>, its type or its namespace; null when there is none.</summary>
    public static string? Find(ISymbol member)
    {
        if (member.Name == nameof(GetHashCode))
        {
            return "gives something else in each run: compare the values themselves";
        }

        var type = (member as INamedTypeSymbol ?? member.ContainingType)?.OriginalDefinition;
        if (type is null)
        {
            return null;
        }

        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        var ns = type.ContainingNamespace;
        var prefix = ns is { IsGlobalNamespace: false } ? ns.ToDisplayString() : "";
        var name = prefix.Length == 0 ? type.Name : prefix + "." + type.Name;
        var accessed = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        if (Table.TryGetValue(name + "." + accessed.Name, out var reason) || Table.TryGetValue(name, out reason))
        {
            return reason;
        }

        for (; prefix.Length > 0; prefix = prefix.LastIndexOf('.') is var dot and > 0 ? prefix.Substring(0, dot) : "")
        {
            if (Table.TryGetValue(prefix, out reason))
            {
                return reason;
            }
        }

        return null;
    }
}
