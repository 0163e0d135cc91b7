using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Instructions;

/// <summary>No value of an ENV names a variable that the same ENV sets.</summary>
internal sealed class SelfReferenceRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2064",
        "An ENV must not use what it sets itself",
        "All values of an ENV see the variables as they were before it: the new value is not used.",
        "D41");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3044"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, env) in context.All("ENV"))
        {
            if (env.Assignments.Length < 2 || env.Rest.Text.IndexOf('$') < 0)
            {
                continue;
            }

            var before = context.VariablesBefore(stage, env);
            foreach (var user in env.Assignments)
            {
                foreach (var set in env.Assignments)
                {
                    // A variable that has a value already may be meant with it, and PATH always has one.
                    if (!ReferenceEquals(user, set) && set.Name != user.Name && set.Name != "PATH" && !before.TryGet(set.Name, out _) && Uses(user.Value, set.Name, context.File.Escape))
                    {
                        findings.Add(this, user, $"{user.Name} uses {set.Name}, which the same ENV sets and which is not set before: write {set.Name} in an ENV of its own before it");
                    }
                }
            }
        }
    }

    private static bool Uses(string? value, string name, char escape)
    {
        for (var at = value?.IndexOf('$') ?? -1; at >= 0; at = value!.IndexOf('$', at + 1))
        {
            var start = at + 1 < value!.Length && value[at + 1] == '{' ? at + 2 : at + 1;
            var end = start + name.Length;
            if ((at == 0 || value[at - 1] != escape)
                && string.CompareOrdinal(value, start, name, 0, name.Length) == 0
                && (end >= value.Length || !(char.IsLetterOrDigit(value[end]) || value[end] == '_')))
            {
                return true;
            }
        }

        return false;
    }
}
