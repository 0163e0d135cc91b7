using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Shell;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>The commands of one RUN.</summary>
/// <param name="Stage">The stage that it is in.</param>
/// <param name="Run">The instruction.</param>
/// <param name="Commands">Its commands; those behind <c>sudo</c>, <c>env</c> and the like, and those of <c>sh -c</c>, once more by themselves.</param>
/// <param name="StopsInPipes">True when the shell fails with any command of a pipe.</param>
public sealed record RunScript(Stage Stage, Instruction Run, ImmutableArray<ShellCommand> Commands, bool StopsInPipes)
{
    /// <summary>True when a folder of the build's cache is mounted: what is left there is no part of the image.</summary>
    public bool HasCacheMount
    {
        get
        {
            foreach (var flag in Run.Flags)
            {
                if (flag.Name == "mount" && flag.Value.IndexOf("type=cache", StringComparison.Ordinal) >= 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>True when it is run by a shell and not by itself.</summary>
    public bool IsShell => !Run.IsJson;
}
