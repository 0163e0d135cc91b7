using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy.Waivers;

/// <summary>What the project says about exceptions from its policy: MSBuild properties that the compiler sees. Compares by value.</summary>
public sealed record ExceptionOptions
{
    private static readonly char[] Separators = [' ', ';', ','];

    /// <summary>What holds when the project says nothing.</summary>
    public static readonly ExceptionOptions Default = new();

    /// <summary><c>ManifestNonWaivable</c>: ids of rules, separated by spaces, commas or semicolons, from which there is no exception. Empty by default.</summary>
    public string NonWaivable { get; init; } = "";

    /// <summary><c>ManifestToday</c>: the day of the build, <c>yyyy-MM-dd</c>. Empty, or anything else: no waiver has expired.</summary>
    public string Today { get; init; } = "";

    /// <summary>True while <c>dotnet build -t:WriteManifestBaseline</c> runs: what a baseline can hold is not reported but written to it.</summary>
    public bool WritesBaseline { get; init; }

    /// <summary>True when nothing may take a finding of the rule away.</summary>
    public bool IsNonWaivable(string rule)
    {
        // Asked for each finding, and nearly always empty.
        if (NonWaivable.Length > 0)
        {
            foreach (var id in Ids)
            {
                if (id == rule)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The ids in <see cref="NonWaivable"/> that are no policy rule's.</summary>
    public ImmutableArray<string> UnknownNonWaivable() => [.. Ids.Where(static id => !Exceptions.MayHave(id))];

    internal bool IsOver(string day) => IsoDate.IsValid(Today) && IsoDate.IsOver(day, Today);

    private string[] Ids => NonWaivable.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}
