using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Commands;

/// <summary>Nothing turns the verification of certificates off: no option and no variable.</summary>
internal sealed class TransportSecurityRule : DockerfileRule
{
    /// <summary>The options of curl of one letter that take a value.</summary>
    private const string CurlValues = "AbcCdDeEFhHKmoPQrtTuUwxXyYz";

    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2032",
        "Certificates must be verified",
        "Without verification whoever is between the build and the server decides what gets into the image; a variable of ENV turns it off for the program too.",
        "D11",
        "D12",
        "D13",
        "D14");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var (stage, instruction) in context.All("ENV", "ARG"))
        {
            foreach (var assignment in instruction.Assignments)
            {
                if (assignment.Value is { } written && context.ValueOf(stage, instruction, written) is { } value && TurnsOff(assignment.Name, value))
                {
                    findings.Add(this, assignment, $"{instruction.Keyword} {assignment.Name} turns the verification of certificates off: remove it, and add the certificate of the authority to the image");
                }
            }
        }

        foreach (var script in context.Scripts)
        {
            foreach (var command in script.Commands)
            {
                if (WordOf(command) is { } word)
                {
                    findings.Add(this, word, $"RUN turns the verification of certificates off with {word.Text}: remove it, and add the certificate of the authority to the image");
                }
            }
        }
    }

    private static bool TurnsOff(string name, string value)
    {
        var isFalse = value.ToUpperInvariant() is "0" or "FALSE" or "NO" or "OFF";
        return name.ToUpperInvariant() switch
        {
            "NODE_TLS_REJECT_UNAUTHORIZED" or "PYTHONHTTPSVERIFY" => value == "0",
            "NPM_CONFIG_STRICT_SSL" or "YARN_STRICT_SSL" => isFalse,
            "GIT_SSL_NO_VERIFY" => value.Length > 0 && !isFalse,
            "PIP_TRUSTED_HOST" => value.Length > 0,
            _ => false,
        };
    }

    private static Word? WordOf(ShellCommand command)
    {
        foreach (var word in command.Program == "export" ? command.Assignments.AddRange(command.Words) : command.Assignments)
        {
            if (word.Text.IndexOf('=') is var equals and > 0 && TurnsOff(word.Text.Substring(0, equals), word.Text.Substring(equals + 1)))
            {
                return word;
            }
        }

        return command.Program switch
        {
            "curl" => Find(command, static word => word == "--insecure" || Switches.Has(word, 'k', CurlValues)),
            "wget" => Find(command, static word => word == "--no-check-certificate"),
            "pip" or "pip3" or "python" or "python3" or "uv" => Find(command, static word => word is "--trusted-host" or "--allow-insecure-host" || word.StartsWith("--trusted-host=", StringComparison.Ordinal)),
            "npm" or "yarn" or "pnpm" => Find(command, static word => word is "--strict-ssl=false" or "--no-strict-ssl") ?? After(command, "strict-ssl", "false"),
            "git" => Find(command, static word => word.StartsWith("http.sslVerify=", StringComparison.OrdinalIgnoreCase) && IsOff(word)) ?? After(command, "http.sslVerify", "false") ?? After(command, "http.sslverify", "false"),
            "yum" or "dnf" or "microdnf" or "tdnf" => Find(command, static word => word.StartsWith("--setopt=", StringComparison.Ordinal) && word.IndexOf("sslverify=", StringComparison.OrdinalIgnoreCase) > 0 && IsOff(word))
                ?? Find(command, static word => word.StartsWith("sslverify=", StringComparison.OrdinalIgnoreCase) && IsOff(word)),
            "apt" or "apt-get" => Find(command, static word => word.IndexOf("Verify-Peer=false", StringComparison.OrdinalIgnoreCase) >= 0),
            _ => null,
        };
    }

    private static bool IsOff(string word) => word.EndsWith("=0", StringComparison.Ordinal) || word.EndsWith("=false", StringComparison.OrdinalIgnoreCase);

    private static Word? Find(ShellCommand command, Func<string, bool> isMeant) => command.Words.Skip(1).FirstOrDefault(word => isMeant(word.Text));

    /// <summary>The value that follows a name, as in <c>config set strict-ssl false</c>.</summary>
    private static Word? After(ShellCommand command, string name, string value)
    {
        for (var i = 1; i + 1 < command.Words.Length; i++)
        {
            if (command.Words[i].Text == name && command.Words[i + 1].Text == value)
            {
                return command.Words[i];
            }
        }

        return null;
    }
}
