using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Rules.Bases;
using ManifestDsl.Engine.Dockerfiles.Rules.Commands;
using ManifestDsl.Engine.Dockerfiles.Rules.Files;
using ManifestDsl.Engine.Dockerfiles.Rules.Instructions;
using ManifestDsl.Engine.Dockerfiles.Rules.Labels;
using ManifestDsl.Engine.Dockerfiles.Rules.Packages;
using ManifestDsl.Engine.Dockerfiles.Rules.Users;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>MDSL2019–2069, 2074: the rules about Dockerfiles.</summary>
public static class DockerfileRules
{
    /// <summary>Ordered by id.</summary>
    public static readonly ImmutableArray<DockerfileRule> All =
    [
        new RefusedDockerfileRule(),
        new NoUserRule(),
        new RootUserRule(),
        new NamedUserRule(),
        new InheritedUserRule(),
        new BaseVersionRule(),
        new BaseRegistryRule(),
        new AddRule(),
        new UnverifiedDownloadRule(),
        new SudoRule(),
        new SecretVariableRule(),
        new SecretFileRule(),
        new PasswordRule(),
        new TransportSecurityRule(),
        new UnsignedPackageRule(),
        new SecureShellPortRule(),
        new PortRangeRule(),
        new NoHealthCheckRule(),
        RepeatedInstructionRule.HealthCheck(),
        RepeatedInstructionRule.Command(),
        new RelativeWorkingDirectoryRule(),
        new SystemWorkingDirectoryRule(),
        new ChangeDirectoryRule(),
        new UpdateAloneRule(),
        new AptRule(),
        new UnpinnedPackageRule(),
        new UnansweredPromptRule(),
        new RecommendedPackagesRule(),
        new PackageCacheRule(),
        new DistributionUpgradeRule(),
        new MaintainerRule(),
        new DuplicateAliasRule(),
        new CopyFromItselfRule(),
        new CopyFromUnknownRule(),
        new CopyTargetRule(),
        new TwoDownloadersRule(),
        new CopyEverythingRule(),
        new ShellFormRule(),
        new PipeFailureRule(),
        new PlatformRule(),
        new ReservedAliasRule(),
        new LabelValueRule(),
        new LabelKeyRule(),
        new UselessCommandRule(),
        new ArchiveRule(),
        new SelfReferenceRule(),
        new RelativeTargetRule(),
        new SparseLogRule(),
        new ProgressRule(),
        new ConsecutiveRunRule(),
        new IgnoreCommentRule(),
        new UnusedImageRule(),
    ];
}
