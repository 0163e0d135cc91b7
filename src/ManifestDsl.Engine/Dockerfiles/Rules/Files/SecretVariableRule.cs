using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Files;

/// <summary>No ENV and no ARG holds a secret.</summary>
internal sealed class SecretVariableRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2029",
        "ENV and ARG must not hold secrets",
        "The values of ENV are in the image, those of ARG in its history: whoever can pull the image can read them.",
        "D09");

    /// <inheritdoc/>
    public override string? BuildCheck => "SecretsUsedInArgOrEnv";

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var instruction in context.File.Instructions)
        {
            if (instruction.Keyword == "FROM")
            {
                break;
            }

            Check(instruction, static (_, value) => value.IndexOf('$') < 0 ? value.Trim('"', '\'') : null, findings);
        }

        foreach (var (stage, instruction) in context.All("ENV", "ARG"))
        {
            Check(instruction, (of, value) => context.ValueOf(stage, of, value), findings);
        }
    }

    private void Check(Instruction instruction, Func<Instruction, string, string?> valueOf, DockerfileFindings findings)
    {
        foreach (var assignment in instruction.Assignments)
        {
            var isArgument = instruction.Keyword == "ARG";
            var value = assignment.Value is { } written ? valueOf(instruction, written) : null;
            if (value is not null && CredentialText.KindOf(value) is { } kind)
            {
                findings.Add(this, assignment, $"{instruction.Keyword} {assignment.Name} holds {kind}, which whoever pulls the image can read: take it away and revoke it, {Advice(isArgument)}");
            }
            else if (CredentialName.IsSecret(assignment.Name) && (assignment.Value is null ? isArgument : value is not null && !CredentialName.IsHarmlessValue(value)))
            {
                findings.Add(this, assignment, assignment.Value is null
                    ? $"ARG {assignment.Name} leaves a secret in the history of the image: {Advice(isArgument: true)}"
                    : $"{instruction.Keyword} {assignment.Name} holds a secret, which whoever pulls the image can read: take it away, {Advice(isArgument)}");
            }
        }
    }

    private static string Advice(bool isArgument) => isArgument ? "read it in the RUN that needs it with RUN --mount=type=secret" : "and give it to the container with a Secret";
}
