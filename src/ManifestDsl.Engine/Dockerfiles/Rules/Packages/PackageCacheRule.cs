using ManifestDsl.Engine.Dockerfiles.Shell;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>What a package manager keeps for the next time is no part of the image.</summary>
internal sealed class PackageCacheRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Info(
        "MDSL2047",
        "Package caches should not be in the image",
        "Lists and archives that nobody reads again make the image larger. They have to go in the same RUN: a later one only hides them.",
        "D28");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var script in context.Scripts)
        {
            if (!context.IsInImage(script.Stage) || script.HasCacheMount)
            {
                continue;
            }

            foreach (var command in script.Commands)
            {
                if (PackageCall.Of(command) is { } call && Remedy(context, script, call) is { } remedy)
                {
                    findings.Add(this, command.Words[0], $"RUN leaves the cache of {call.Manager} in the image: {remedy}");
                    break;
                }
            }
        }
    }

    private static string? Remedy(DockerfileContext context, RunScript script, PackageCall call) => call.Manager switch
    {
        "apt-get" or "apt" or "aptitude" => call.Verb == "update" && !Removes(script, "/var/lib/apt") ? "end it with && rm -rf /var/lib/apt/lists/*" : null,
        "apk" => call is { IsInstall: true } && !HasOption(call, "--no-cache") && !Removes(script, "/var/cache/apk") ? "write apk add --no-cache" : null,
        "yum" or "dnf" or "microdnf" or "tdnf" => call is { IsInstall: true } && !Cleans(script, "clean") && !Removes(script, "/var/cache") ? $"end it with && {call.Manager} clean all" : null,
        "zypper" => call is { IsInstall: true } && !Cleans(script, "clean", "cc") && !Removes(script, "/var/cache/zypp") ? "end it with && zypper clean --all" : null,
        "pip" => call is { IsInstall: true } && !HasOption(call, "--no-cache-dir") && !IsSet(context, script, "PIP_NO_CACHE_DIR") && !Cleans(script, "cache") && !Removes(script, ".cache")
            ? "write pip install --no-cache-dir" : null,
        "yarn" => call is { IsInstall: true } && !Cleans(script, "cache") && !Removes(script, "cache") ? "end it with && yarn cache clean" : null,
        _ => null,
    };

    private static bool HasOption(PackageCall call, string option) => call.Command.Words.Any(word => word.Text == option || word.Text.StartsWith(option + "=", StringComparison.Ordinal) || word.Text.StartsWith("$", StringComparison.Ordinal));

    private static bool Removes(RunScript script, string path) =>
        script.Commands.Any(command => command.Program is "rm" or "find" && command.Words.Any(word => word.Text.IndexOf(path, StringComparison.Ordinal) >= 0 || word.Text.IndexOf('$') >= 0));

    private static bool Cleans(RunScript script, params string[] verbs) =>
        script.Commands.Any(command => PackageCall.Of(command) is { } call && Array.IndexOf(verbs, call.Verb) >= 0);

    private static bool IsSet(DockerfileContext context, RunScript script, string name) =>
        script.Commands.Any(command => command.Assignments.Any(word => word.Text.StartsWith(name + "=", StringComparison.Ordinal)))
        || context.VariablesBefore(script.Stage, script.Run).TryGet(name, out _);
}
