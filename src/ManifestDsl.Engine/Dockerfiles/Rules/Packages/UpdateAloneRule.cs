using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>The list of packages is brought up to date in the RUN that installs from it.</summary>
internal sealed class UpdateAloneRule : DockerfileRule
{
    /// <inheritdoc/>
    public override RuleMetadata Metadata { get; } = RuleData.Warning(
        "MDSL2042",
        "Package lists must be updated where packages are installed",
        "The layer of a RUN that only updates is taken from the cache: weeks later packages are installed from an old list, or are not found.",
        "D23");

    /// <inheritdoc/>
    public override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var script in context.Scripts)
        {
            PackageCall? update = null;
            var isUsed = script.HasCacheMount;
            foreach (var command in script.Commands)
            {
                if (PackageCall.Of(command) is { } call)
                {
                    var isUpdate = call.Verb == "update" && (call.IsApt || call.Manager == "apk");
                    update = isUpdate ? update ?? call : update;
                    isUsed |= !isUpdate && (call.IsApt || call.Manager == "apk");
                }
                else
                {
                    // A script may install what follows.
                    isUsed |= command.Program.EndsWith(".sh", StringComparison.Ordinal) || command.Program.IndexOf('$') >= 0 || command.Program.IndexOf("install", StringComparison.Ordinal) >= 0;
                }
            }

            if (update is not null && !isUsed)
            {
                var install = update.Manager == "apk" ? "apk add" : update.Manager + " install";
                findings.Add(this, update.Command.Words[0], $"RUN updates the list of packages and installs none: write it in one RUN with {install}, joined with &&");
            }
        }
    }
}
