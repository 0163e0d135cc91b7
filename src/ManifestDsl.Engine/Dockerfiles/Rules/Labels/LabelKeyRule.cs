using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Labels;

/// <summary>The keys of labels have the form that Docker recommends.</summary>
internal sealed class LabelKeyRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Opinion(
        "MDSL2061",
        "Keys of labels should be lower case with dots",
        "Docker recommends keys of lower-case letters, digits, dots and dashes, and keeps three namespaces to itself.",
        "D40");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3048"];

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (_, label) in context.All("LABEL"))
        {
            foreach (var assignment in label.Assignments)
            {
                var name = assignment.Name.Trim('"');
                if (name.IndexOf('$') >= 0)
                {
                    continue;
                }

                if (name.StartsWith("com.docker.", StringComparison.Ordinal) || name.StartsWith("io.docker.", StringComparison.Ordinal) || name.StartsWith("org.dockerproject.", StringComparison.Ordinal))
                {
                    findings.Add(this, assignment, $"The label {name} is in a namespace that Docker keeps to itself: write it in one of your own");
                }
                else if (!IsKey(name))
                {
                    findings.Add(this, assignment, $"The key of the label {name} has another form than others: begin and end it with a lower-case letter or digit, and write letters, digits, single dots and dashes in between");
                }
            }
        }
    }

    private static bool IsKey(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var isSign = name[i] is '.' or '-';
            if (!(name[i] is >= 'a' and <= 'z' or >= '0' and <= '9') && (!isSign || i == 0 || i == name.Length - 1 || name[i - 1] is '.' or '-'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
