namespace ManifestDsl.Engine.Policy.PodSecurity.Checks;

/// <summary>As <see cref="ProcMountCheck"/>, but user namespaces make no difference.</summary>
internal sealed class ProcMountRestrictedCheck() : ProcMountCheck("procMount_restricted", PodSecurityLevel.Restricted, since: 35);
