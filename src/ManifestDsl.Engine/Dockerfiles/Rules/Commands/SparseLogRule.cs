using System.Collections.Immutable;
using System.Globalization;
using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>A user with a very high number is made without an entry in the log of sign-ins.</summary>
internal sealed class SparseLogRule : CommandRule
{
    /// <summary>lastlog has 292 bytes for each number below.</summary>
    private const long High = 100_000;

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2066",
        "A user with a high number should be made with --no-log-init",
        "useradd writes the number's place in /var/log/lastlog, a sparse file that an image keeps whole: gigabytes for a number in the millions.",
        "D41");

    /// <inheritdoc/>
    public override ImmutableArray<string> HadolintIds => ["DL3046"];

    /// <inheritdoc/>
    protected override void Check(DockerfileContext context, RunScript script, ShellCommand command, DockerfileFindings findings)
    {
        if (command.Program != "useradd" || command.Words.Any(static word => word.Text == "--no-log-init" || Switches.Has(word.Text, 'l', "bcdefgGkKpRPsuZ")))
        {
            return;
        }

        for (var i = 1; i < command.Words.Length; i++)
        {
            var text = command.Words[i].Text;
            var value = text is "-u" or "--uid" && i + 1 < command.Words.Length ? command.Words[i + 1].Text : text.StartsWith("--uid=", StringComparison.Ordinal) ? text.Substring("--uid=".Length) : "";
            if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= High)
            {
                findings.Add(this, command.Words[0], $"useradd makes a user with the number {value} and fills /var/log/lastlog up to it: add --no-log-init, or take a lower number");
                return;
            }
        }
    }
}
