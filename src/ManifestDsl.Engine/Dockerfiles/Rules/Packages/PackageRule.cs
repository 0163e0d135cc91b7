namespace ManifestDsl.Engine.Dockerfiles.Rules.Packages;

/// <summary>A rule about each call of a package manager.</summary>
internal abstract class PackageRule : DockerfileRule
{
    /// <inheritdoc/>
    public sealed override void Check(DockerfileContext context, DockerfileFindings findings)
    {
        foreach (var script in context.Scripts)
        {
            foreach (var command in script.Commands)
            {
                if (PackageCall.Of(command) is { } call)
                {
                    Check(context, script, call, findings);
                }
            }
        }
    }

    /// <summary>Checks one call.</summary>
    protected abstract void Check(DockerfileContext context, RunScript script, PackageCall call, DockerfileFindings findings);
}
